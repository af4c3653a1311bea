using Braze.Messaging;

namespace Mistakes;

/// <summary>Audiences without a broadcast, broadcasts that Braze refuses, and broadcasts in a loop.</summary>
public static class InvalidBroadcasts
{
    public static Task AnAudienceAlone(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, audience: Filter.Bool("vip").EqualTo(true)); // BRZ1007

    public static Task WithAttachments(IBrazeClient braze, IReadOnlyCollection<Attachment> files) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, broadcast: true, attachments: files); // BRZ1011

    public static async Task OncePerOrder(IBrazeClient braze, IReadOnlyCollection<string> orders)
    {
        foreach (string order in orders)
        {
            await new OrderShipped(order, 79.90m).BroadcastAsync(braze); // BRZ1014
        }
    }
}
