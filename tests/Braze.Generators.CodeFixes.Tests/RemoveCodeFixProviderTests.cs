using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.RemoveCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class RemoveCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1009:SendToExistingOnly = false|} }]);",
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id }]);")]
    [InlineData(
        "_ = Recipient.ForAlias(\"n\", \"l\") with { {|BRZ1009:SendToExistingOnly = false|} };",
        "_ = Recipient.ForAlias(\"n\", \"l\");")]
    [InlineData(
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new()|} }]);",
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, Attributes = new() }]);")]
    [InlineData(
        "await order.SendAsync(braze, recipients:\n[\n    new()\n    {\n        ExternalUserId = id, // the user\n        // made when new\n        {|BRZ1009:SendToExistingOnly = false|},\n    },\n]);",
        "await order.SendAsync(braze, recipients:\n[\n    new()\n    {\n        ExternalUserId = id, // the user\n        // made when new\n    },\n]);")]
    [InlineData(
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false, {|BRZ1009:Attributes = new() { /* SendToExistingOnly needs them */ }|} }]);",
        "await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, Attributes = new() { /* SendToExistingOnly needs them */ } }]);")]
    public Task Messages_existing_users_only(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1009:existing");

    [Theory]
    [InlineData(
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: Guid.NewGuid().ToString()|});",
        "await order.SendAsync(braze, externalUserId: id);")]
    [InlineData(
        "await order.BroadcastAsync(braze, audience, {|BRZ1010:\"\"|}, default);",
        "await order.BroadcastAsync(braze, audience, cancellationToken: default);")]
    [InlineData(
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { {|BRZ1010:SendId = \"\"|}, Broadcast = true });",
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });")]
    [InlineData(
        "var q = new TriggerSendRequest(\"id\") { Broadcast = true };\n{|BRZ1010:q.SendId = \"\"|}; // none\nawait braze.SendRequestAsync(q);",
        "var q = new TriggerSendRequest(\"id\") { Broadcast = true };\nawait braze.SendRequestAsync(q);")]
    public Task Sends_without_a_send_id(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1010:sendId");

    [Theory]
    [InlineData(
        "BRZ1012:last",
        "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), {|BRZ1012:Recipient.ForExternalUserId(id) with { SendToExistingOnly = true }|}]);",
        "await order.SendAsync(braze, recipients: [Recipient.ForExternalUserId(id) with { SendToExistingOnly = true }]);")]
    [InlineData(
        "BRZ1012:first",
        "await order.SendAsync(braze, recipients: [recipient, {|BRZ1012:recipient|}, .. many]);",
        "await order.SendAsync(braze, recipients: [recipient, .. many]);")]
    [InlineData(
        "BRZ1012:first",
        "await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" }, {|BRZ1012:new() { BrazeId = \"b\" }|} });",
        "await order.SendAsync(braze, recipients: new List<Recipient> { new() { BrazeId = \"b\" } });")]
    [InlineData(
        "BRZ1012:last",
        "var list = new List<Recipient>();\nlist.Add(Recipient.ForExternalUserId(id));\nlist.Add({|BRZ1012:Recipient.ForExternalUserId(id) with { SendToExistingOnly = true }|});\nawait order.SendAsync(braze, recipients: list);",
        "var list = new List<Recipient>();\nlist.Add(Recipient.ForExternalUserId(id) with { SendToExistingOnly = true });\nawait order.SendAsync(braze, recipients: list);")]
    [InlineData(
        "BRZ1012:first",
        "var list = new List<Recipient>();\nlist.Add(Recipient.ForExternalUserId(\"a\"));\nlist.Insert(0, {|BRZ1012:Recipient.ForExternalUserId(\"a\")|});\nawait order.SendAsync(braze, recipients: list);",
        "var list = new List<Recipient>();\nlist.Add(Recipient.ForExternalUserId(\"a\"));\nawait order.SendAsync(braze, recipients: list);")]
    [InlineData(
        "BRZ1012:last",
        "await order.SendAsync(braze, recipients: new List<Recipient> { { recipient }, { Recipient.ForExternalUserId(\"a\") }, { {|BRZ1012:Recipient.ForExternalUserId(\"a\")|} } });",
        "await order.SendAsync(braze, recipients: new List<Recipient> { { recipient }, { Recipient.ForExternalUserId(\"a\") } });")]
    [InlineData(
        "BRZ1012:last",
        "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient, {|BRZ1012:recipient|}));",
        "await order.SendAsync(braze, recipients: System.Collections.Immutable.ImmutableArray.Create(recipient));")]
    public Task Removes_a_duplicate_recipient(string key, string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, key);

    [Theory]
    [InlineData("await order.SendAsync(braze, externalUserId: id, {|BRZ1010:sendId: \"été\"|});")]
    [InlineData("var r = Recipient.ForExternalUserId(id); if (flag) { {|BRZ1009:r.SendToExistingOnly = false;|} } else { r.SendToExistingOnly = false; } await order.SendAsync(braze, recipients: [r]);")]
    [InlineData("_ = new UserAttributes { {|BRZ1018:Country = \"Germany\"|} };")]
    [InlineData("await order.SendAsync(braze, recipients: [{|BRZ1008:Recipient.ForEmail(id)|}]);")]
    [InlineData("var list = new List<Recipient>(); list.Add(recipient); if (flag) { list.Add({|BRZ1012:recipient|}); } await order.SendAsync(braze, recipients: list);")]
    [InlineData("await order.SendAsync(braze, recipients: [.. new[] { recipient }, {|BRZ1012:recipient|}]);")]
    public Task Offers_nothing_where_the_meaning_is_uncertain(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));
}
