using Braze.Messaging;

namespace Mistakes;

/// <summary>Sends that are not awaited, and one request for each recipient.</summary>
public static class LostSends
{
    public static void NotAwaited(IBrazeClient braze, string id) =>
        _ = new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: id); // BRZ1015

    public static void NotEnumerated(IBrazeClient braze, IReadOnlyCollection<Recipient> recipients) =>
        new OrderShipped("A-1001", 79.90m).SendBatchesAsync(braze, recipients); // BRZ1015

    public static Task OneRequestEach(IBrazeClient braze, IReadOnlyCollection<string> ids) =>
        Task.WhenAll(ids.Select(id => new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: id))); // BRZ1013
}
