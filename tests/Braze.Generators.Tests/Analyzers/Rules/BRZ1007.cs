using Braze.Generators.Tests.Analyzers.Snippets;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>BRZ1007: An audience has neither recipients nor a broadcast.</summary>
public sealed class BRZ1007 : SnippetTests
{
    private protected override IEnumerable<Snippet> Snippets =>
    [
        // Named and reordered arguments
        Refused("await order.SendAsync(client: braze, {|BRZ1007:audience: audience|}, sendId: \"s\");"),

        Refused("var request = new TriggerSendRequest(\"id\"); request.Audience = audience; await braze.SendRequestAsync({|BRZ1007:request|});"),
        Refused("await order.SendAsync(braze, {|BRZ1007:audience: maybeAudience|});"),
        Refused("await order.SendAsync(braze, recipients: flag ? [] : null, {|BRZ1007:audience: audience|});"),
        Refused("await order.SendAsync(braze, null, null, null, false, {|BRZ1007:audience|});"),
        Refused("await braze.SendRequestAsync(new {|BRZ1007:TriggerSendRequest|}(\"id\") { Audience = maybeAudience });"),
        Refused("await order.SendAsync(braze, {|BRZ1007:audience: audience|});"),
        Refused("await order.SendAsync(braze, {|BRZ1007:audience: Filter.Bool(\"vip\").EqualTo(true)|}, broadcast: false);"),
        Refused("await order.SendAsync(braze, externalUserId: null, {|BRZ1007:audience: maybeAudience ?? audience|});"),
        Refused("await braze.SendRequestAsync(new {|BRZ1007:TriggerSendRequest|}(\"id\") { Audience = audience });"),

        .. In(ApplicationCode.Surroundings,
        [
            Refused("var request = new TriggerSendRequest(\"id\") { Audience = Filter.Bool(\"vip\").EqualTo(true) }; if (flag) { request.Recipients = []; } await braze.SendRequestAsync({|BRZ1007:request|});"),
        ]),

        Accepted("await order.SendAsync(braze, audience: audience, broadcast: true);"),
        Accepted("await order.SendAsync(braze, audience: audience, broadcast: flag);"),
        Accepted("await order.SendAsync(braze, externalUserId: id, audience: audience);"),
        Accepted("await order.SendAsync(braze, externalUserId: maybeId, audience: audience);"),
        Accepted("await order.SendAsync(braze, recipients: many, audience: audience);"),
        Accepted("await order.BroadcastAsync(braze, audience: audience);"),
        Accepted("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Audience = audience, Broadcast = true });"),
    ];
}
