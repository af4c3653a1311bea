using Braze.Messaging;

namespace Mistakes;

/// <summary>A request can have at most 50 recipients. A stream can have any number.</summary>
public static class TooManyRecipients
{
    public static async Task InChunks(IBrazeClient braze, IReadOnlyCollection<Recipient> recipients)
    {
        foreach (Recipient[] batch in recipients.Chunk(100)) // BRZ1006
        {
            await new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: batch);
        }
    }
}
