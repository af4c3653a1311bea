using Braze.Messaging;

namespace Mistakes;

/// <summary>Broadcasts that nobody can say the reach of, that Braze refuses, or that come more than once.</summary>
public static class BroadcastsThatAreNone
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
