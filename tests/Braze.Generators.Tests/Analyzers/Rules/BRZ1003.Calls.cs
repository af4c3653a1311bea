using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1003
{
    [Theory]
    [InlineData("await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: true|});")]
    [InlineData("await order.SendAsync(braze, userAlias: alias, {|BRZ1003:broadcast: true|});")]
    [InlineData("await order.SendAsync(braze, recipients: [recipient], {|BRZ1003:broadcast: true|});")]
    [InlineData("await order.SendAsync({|BRZ1003:broadcast: true|}, client: braze, recipients: many);")]
    [InlineData("await order.SendAsync(braze, null, null, [recipient], {|BRZ1003:true|});")]
    [InlineData("const bool Everybody = true; await order.SendAsync(braze, id, {|BRZ1003:broadcast: Everybody|});")]
    [InlineData("await order.SendAsync(braze, id, {|BRZ1003:broadcast: (true)|}, audience: audience);")]
    [InlineData("await (order?.SendAsync(braze, id, {|BRZ1003:broadcast: true|}) ?? Task.FromResult<TriggerSendResult>(null!));")]
    [InlineData("var list = new List<Recipient>(); list.Add(recipient); await order.SendAsync(braze, recipients: list, {|BRZ1003:broadcast: true|});")]
    public Task A_call_with_both_is_reported_at_the_broadcast(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("await order.SendAsync(braze, broadcast: true);")]
    [InlineData("await order.SendAsync(braze, broadcast: true, audience: audience, sendId: id);")]
    [InlineData("await order.SendAsync(braze, id, broadcast: false);")]
    [InlineData("await order.SendAsync(braze, id, broadcast: default);")]
    [InlineData("await order.SendAsync(braze, id, broadcast: flag);")]
    [InlineData("await order.SendAsync(braze, maybeId, broadcast: true);")]
    [InlineData("await order.SendAsync(braze, maybeId, broadcast: maybeId is null);")]
    [InlineData("await order.SendAsync(braze, recipients: many, broadcast: many.Count == 0);")]
    [InlineData("await order.SendAsync(braze, recipients: maybeMany, broadcast: true);")]
    [InlineData("await order.SendAsync(braze, recipients: flag ? many : null, broadcast: true);")]
    [InlineData("await order.SendAsync(braze, null, null, null, true);")]
    [InlineData("await order.SendAsync(braze, recipients: [], broadcast: true);")]
    [InlineData("await order.SendAsync(braze, recipients: new Recipient[0], broadcast: true);")]
    [InlineData("await order.SendAsync(braze, recipients: Array.Empty<Recipient>(), broadcast: true);")]
    [InlineData("var none = new List<Recipient>(); await order.SendAsync(braze, recipients: none, broadcast: true);")]
    public Task A_call_that_may_have_only_one_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Fact]
    public Task Two_identifiers_and_a_broadcast_are_two_mistakes() => Verify.VerifyAsync(SendCode.Method(
        "await order.SendAsync(braze, id, {|BRZ1001:alias|}, {|BRZ1003:broadcast: true|});"));

    [Theory]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [recipient], {|BRZ1003:Broadcast = true|} };")]
    [InlineData("TriggerSendRequest request = new(\"id\") { {|BRZ1003:Broadcast = true|}, Recipients = many };")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|}, Recipients = new[] { recipient } });")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many } with { {|BRZ1003:Broadcast = true|} };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; request = request with { {|BRZ1003:Broadcast = true|} };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|} }; await braze.SendRequestAsync(request with { Recipients = many });")]
    [InlineData("TriggerSendRequest Make(TriggerSendRequest given) => given with { Recipients = many, {|BRZ1003:Broadcast = true|} };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; {|BRZ1003:request.Broadcast = true;|} await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { {|BRZ1003:Broadcast = true|} }; request.Recipients = [recipient]; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request.Recipients = [recipient]; {|BRZ1003:request.Broadcast = true;|} try { await braze.SendRequestAsync(request); } finally { }")]
    public Task A_request_with_both_is_reported_at_the_broadcast(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [recipient] };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [], Broadcast = true };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = null, Broadcast = true };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = maybeMany, Broadcast = true };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many, Broadcast = many.Count == 0 };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many } with { Recipients = null, Broadcast = true };")]
    [InlineData("TriggerSendRequest Make(TriggerSendRequest given) => given with { Broadcast = true };")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; request.Broadcast = true;")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; request.Broadcast = true; request.Broadcast = false; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; request.Broadcast = true; request.Recipients = null; await braze.SendRequestAsync(request);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = many }; if (flag) { request.Broadcast = true; request.Recipients = null; } await braze.SendRequestAsync(request);")]
    [InlineData("var list = new List<Recipient> { recipient }; var request = new TriggerSendRequest(\"id\") { Recipients = list }; list.Clear(); request.Recipients = []; request.Broadcast = true; await braze.SendRequestAsync(request);")]
    public Task A_request_that_may_have_only_one_is_not_reported(string statements) => Verify.VerifyAsync(SendCode.Method(statements));
}
