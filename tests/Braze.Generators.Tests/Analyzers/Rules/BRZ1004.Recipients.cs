using Verify = Braze.Generators.Tests.AnalyzerVerifier<Braze.Generators.Analyzers.SendCallAnalyzer>;

namespace Braze.Generators.Tests.Analyzers.Rules;

public sealed partial class BRZ1004
{
    [Theory]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1004:new Recipient()|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1004:new()|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [recipient, {|BRZ1004:new() { }|}, {|BRZ1004:new Recipient { UserAlias = null }|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1004:new() { ExternalUserId = null, UserAlias = default }|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1004:Recipient.ForExternalUserId(null!)|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. many, {|BRZ1004:new()|}]);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. new[] { {|BRZ1004:new Recipient()|} }]);")]
    [InlineData("await order.SendAsync(braze, recipients: new[] { {|BRZ1004:new Recipient()|} });")]
    [InlineData("await order.SendAsync(braze, recipients: new Recipient[1] { {|BRZ1004:new()|} });")]
    [InlineData("Recipient[] list = { {|BRZ1004:new()|} }; await order.SendAsync(braze, recipients: list);")]
    [InlineData("await order.SendAsync(braze, recipients: new List<Recipient> { {|BRZ1004:new()|} });")]
    [InlineData("await order.SendAsync(braze, recipients: new List<Recipient>(many) { {|BRZ1004:new()|} });")]
    [InlineData("await order.SendAsync(braze, recipients: new HashSet<Recipient> { {|BRZ1004:new()|} });")]
    [InlineData("await (order?.SendAsync(braze, recipients: [{|BRZ1004:new()|}]) ?? Task.FromResult<TriggerSendResult>(null!));")]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1004:Recipient.ForExternalUserId(id) with { ExternalUserId = null }|}]);")]
    [InlineData("await braze.SendAsync([order.To({|BRZ1004:new Recipient()|})]);")]
    [InlineData("var pair = order.To(recipient: {|BRZ1004:new()|}); await braze.SendAsync([pair]);")]
    [InlineData("await braze.SendAsync([TriggerCampaignExtensions.To(recipient: {|BRZ1004:new()|}, properties: order)]);")]
    [InlineData("await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = [{|BRZ1004:new()|}] });")]
    public Task A_recipient_that_is_created_in_the_call_is_reported_there(string statements) => Verify.VerifyAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("Recipient r; r = new(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("var r = new Recipient { ExternalUserId = id }; r.ExternalUserId = null; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("var r = new Recipient { ExternalUserId = id }; r = r with { ExternalUserId = null }; await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("var r = new Recipient { ExternalUserId = id }; r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("var r = new Recipient(); var s = r; await order.SendAsync(braze, recipients: [{|BRZ1004:s|}]);")]
    [InlineData("var r = new Recipient(); if (r.ExternalUserId == id) { Change(); } await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);")]
    [InlineData("var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]); r.ExternalUserId = id;")]
    [InlineData("var r = new Recipient(); await order.SendAsync(braze, recipients: [{|BRZ1004:r with { }|}]); r.ExternalUserId = id;")]
    [InlineData("var list = new List<Recipient>(); list.Add({|BRZ1004:new Recipient()|}); await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient> { recipient }; list.Add({|BRZ1004:new Recipient()|}); await order.SendAsync(braze, recipients: list);")]
    [InlineData("var list = new List<Recipient>(4); var r = new Recipient(); list.Add({|BRZ1004:r|}); await order.SendAsync(braze, recipients: list);")]
    [InlineData("List<Recipient> list = [{|BRZ1004:new()|}]; if (flag) { try { await order.SendAsync(braze, recipients: list); } finally { } }")]
    [InlineData("var list = new[] { {|BRZ1004:new Recipient()|} }; await order.SendAsync(braze, recipients: [.. list]); await order.SendAsync(braze, recipients: [.. list]);")]
    [InlineData("var request = new TriggerSendRequest(\"id\") { Recipients = [{|BRZ1004:new()|}] }; await braze.SendRequestAsync(request with { SendId = id }); await braze.SendRequestAsync(request with { });")]
    [InlineData("var request = new TriggerSendRequest(\"id\"); request.Recipients = new[] { {|BRZ1004:new Recipient()|} }; await braze.SendRequestAsync(request);")]
    public Task A_recipient_or_list_that_is_created_earlier_is_followed(string statements) => Verify.VerifyAsync(SendCode.Method(statements));
}
