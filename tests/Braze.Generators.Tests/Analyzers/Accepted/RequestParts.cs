using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Accepted;

/// <summary>Parts of a request that are created in other members, or can change before the call.</summary>
public sealed class RequestParts : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Values that contain mutable objects
        Accepted("System.Collections.Immutable.ImmutableArray<Recipient> list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("var list = System.Collections.Immutable.ImmutableArray.Create(new Recipient()); list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),
        Accepted("Span<Recipient> list = [new()]; list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list.ToArray());"),
        Accepted("var list = new ArraySegment<Recipient>([new()]); list[0].ExternalUserId = id; await order.SendAsync(braze, recipients: list);"),

        // Flags and attributes
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = flag ? false : null }]);"),
        Accepted("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, Attributes = flag ? new() : attributes }]);"),
        Accepted("bool? existing = false; if (flag) { existing = null; } await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = existing }]);"),
        Accepted("var r = new Recipient { ExternalUserId = id, SendToExistingOnly = false }; r.Attributes ??= new(); r.Attributes.FirstName = id; await order.SendAsync(braze, recipients: [r]);"),
        Accepted("var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; b.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [a]);"),
        Accepted("var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; a.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [b]);"),
        Accepted("var a = new Recipient { ExternalUserId = id, SendToExistingOnly = false, Attributes = new() }; var b = a with { ExternalUserId = \"v\" }; var c = b with { }; a.Attributes!.FirstName = id; await order.SendAsync(braze, recipients: [c]);"),
        Accepted("_ = new UserAttributes { [flag ? \"email\" : \"plan\"] = id };"),
        Accepted("_ = new UserAttributes { [nameof(id)] = id };"),
        Accepted("_ = new GeoLocation(Latitude: 52.5, Longitude: 113.4);"),

        // Requests
        Accepted("var draft = new TriggerSendRequest(\"id\") { Recipients = [] }; draft = draft with { Recipients = many }; await braze.SendRequestAsync(draft);"),
        Accepted("TriggerSendRequest? draft = null; draft ??= new TriggerSendRequest(\"id\") { Recipients = many }; await braze.SendRequestAsync(draft);"),
        Accepted("_ = new TriggerSendRequest(Ids.None + id);"),
        Accepted("var draft = new TriggerSendRequest(id); draft.CampaignId = order.OrderNumber;"),
        Accepted("string sendId = \"\"; sendId = $\"s-{count}\"; await order.BroadcastAsync(braze, sendId: sendId);"),

        // Users
        Accepted("List<Recipient>? list = null; (list ??= []).Add(recipient); await order.SendAsync(braze, recipients: list);"),
        Accepted("IEnumerable<Recipient> Query() { yield return recipient; } await order.SendAsync(braze, recipients: Query().ToList());"),
        Accepted("await order.SendAsync(braze, recipients: new[] { recipient }.Except(many).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: Array.Empty<User>().Concat(users).Select(user => Find(user.Id)).ToList());"),
        Accepted("await order.SendAsync(braze, recipients: [.. Enumerable.Range(0, count > 50 ? 50 : count).Select(i => Find(id))]);"),
        Accepted("string? user = null; foreach (User one in users) { if (one.Id == id) { user = one.Id; } } await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string? user = null; users.ToList().ForEach(one => user = one.Id); await order.SendAsync(braze, externalUserId: user);"),
        Accepted("string? user = null; bool found = users.Any(one => (user = one.Id) == id); await order.SendAsync(braze, externalUserId: user, sendId: $\"{found}\");"),
        Accepted("if (box is not string user) { return; } await order.SendAsync(braze, externalUserId: user);"),
        Accepted("for (var r = new Recipient(); r.ExternalUserId is null; r.ExternalUserId = id) { await order.SendAsync(braze, recipients: [r]); }"),
        Accepted("var r = new Recipient(); Func<Task> set = async () => { await Task.Yield(); r.ExternalUserId = id; }; await set(); await order.SendAsync(braze, recipients: [r]);"),
        Accepted("object made = new Recipient(); Recipient r = (Recipient)made; ((Recipient)made).ExternalUserId = id; await order.SendAsync(braze, recipients: [r]);"),
    ];
}
