using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1003: A broadcast has recipients.</summary>
public sealed partial class BRZ1003 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Constants
        Refused("await order.SendAsync(braze, recipients: many, {|BRZ1003:broadcast: 1 < 2|});"),

        // Named and reordered arguments
        Refused("await order.SendAsync({|BRZ1003:broadcast: true|}, externalUserId: id, client: braze);"),

        // Receivers
        Refused("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [.. many], {|BRZ1003:Broadcast = true|} });"),

        Refused("var request = new TriggerSendRequest(\"id\") { Recipients = many }; {|BRZ1003:request.Broadcast = true;|} await braze.SendRequestAsync(request);"),
        Refused("bool everybody = false; everybody = true; await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: everybody|});"),

        // Nested functions
        Refused("bool everybody = true; async Task Send() => await order.SendAsync(braze, many.First().ExternalUserId, broadcast: everybody); await Send(); await order.SendAsync(braze, id, {|BRZ1003:broadcast: everybody|});"),

        // Values that are passed on
        Refused("var request = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|}, Recipients = null }; request.Recipients = many; await braze.SendRequestAsync(request);"),

        Refused("await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: true|});"),
        Refused("await order.SendAsync(braze, {|BRZ1003:broadcast: true|}, recipients: [recipient]);"),
        Refused("await order.SendAsync(braze, null, null, many, {|BRZ1003:true|});"),
        Refused("bool everybody = true; await order.SendAsync(braze, userAlias: alias, {|BRZ1003:broadcast: everybody|});"),
        Refused("await order.SendAsync(braze, recipients: users.Select(user => Recipient.ForExternalUserId(user.Id)).ToArray(), {|BRZ1003:broadcast: true|});"),
        Refused("_ = new TriggerSendRequest(\"id\") { Recipients = many, {|BRZ1003:Broadcast = true|} };"),
        Refused("_ = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|} } with { Recipients = [recipient] };"),

        Accepted("await order.SendAsync(braze, externalUserId: id, broadcast: false);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, broadcast: flag);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId, broadcast: true);"),
        Accepted("await order.SendAsync(braze, recipients: maybeMany, broadcast: true);"),
        Accepted("await order.SendAsync(braze, recipients: [], broadcast: true);"),
        Accepted("await order.SendAsync(braze, recipients: null, broadcast: true, audience: audience);"),
        Accepted("await order.SendAsync(braze, recipients: flag ? many : null, broadcast: !flag);"),
        Accepted("_ = new TriggerSendRequest(\"id\") { Recipients = many, Broadcast = false };"),
        Accepted("_ = new TriggerSendRequest(\"id\") { Broadcast = true } with { Broadcast = false, Recipients = many };"),

        .. In(NullableCode.Enabled,
        [
            // Null from code without nullable annotations
            Accepted("var one = FindId(1); await order.SendAsync(braze, one, broadcast: true);"),
            Accepted("UserId one = new(maybeId); await order.SendAsync(braze, one, broadcast: true);"),
        ]),
    ];
}
