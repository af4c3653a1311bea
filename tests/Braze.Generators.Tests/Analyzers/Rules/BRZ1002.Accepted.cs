using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1002
{
    private static IEnumerable<Snippet> AcceptedSnippets =>
    [
        Accepted("await order.SendAsync(braze, broadcast: true);"),
        Accepted("await order.SendAsync(braze, broadcast: flag);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId);"),
        Accepted("await order.SendAsync(braze, recipients: many);"),
        Accepted("await order.SendAsync(braze, recipients: maybeMany);"),
        Accepted("await order.SendAsync(braze, recipients: [.. many]);"),
        Accepted("await order.SendAsync(braze, recipients: many.ToList());"),
        Accepted("await order.SendAsync(braze, recipients: many.Where(one => one.ExternalUserId is not null).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: flag ? [] : many);"),
        Accepted("await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUserId(user.Id)).ToArray());"),
        Accepted("await order.SendAsync(braze, recipients: (IReadOnlyCollection<Recipient>)box);"),
        Accepted("await order.BroadcastAsync(braze);"),
        Accepted("await order.BroadcastAsync(braze, audience);"),
        Accepted("await braze.SendAsync(users.Select(user => new OrderShipped(user.Id).To(Recipient.ForExternalUserId(user.Id))).ToList());"),
        Accepted("await foreach (var outcome in order.SendBatchesAsync(braze, Array.Empty<Recipient>())) { }"),
        Accepted("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });"),
        Accepted("await braze.SendRequestAsync(flag ? new TriggerSendRequest(\"id\") : new(\"id\") { Broadcast = true });"),
        Accepted("await braze.SendRequestAsync((TriggerSendRequest)box);"),
        Accepted("_ = new TriggerSendRequest(\"id\");"),
        Accepted("await order.SendAsync(braze, recipients: Enumerable.Range(count: 3, start: 0).Select(i => Recipient.ForExternalUserId($\"u{i}\")).ToList());"),
        Accepted("OwnList list = []; await order.SendAsync(braze, recipients: list);"),
        Accepted("await order.SendAsync(braze, recipients: new OwnList());"),
    ];
}
