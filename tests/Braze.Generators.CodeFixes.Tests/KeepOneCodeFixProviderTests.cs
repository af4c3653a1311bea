using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.KeepOneCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed partial class KeepOneCodeFixProviderTests
{
    private const string KeepId = "BRZ1001:externalUserId";
    private const string KeepAlias = "BRZ1001:userAlias";
    private const string KeepRecipients = "BRZ1001:recipients";
    private const string Recipients = "BRZ1003:recipients";
    private const string Broadcast = "BRZ1003:broadcast";

    [Theory]
    [InlineData(
        KeepId,
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: alias|});",
        "await order.SendAsync(braze, externalUserId: id);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: alias|});",
        "await order.SendAsync(braze, userAlias: alias);")]
    [InlineData(
        KeepId,
        "await order.SendAsync(userAlias: alias, client: braze, {|BRZ1001:externalUserId: id|});",
        "await order.SendAsync(client: braze, externalUserId: id);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(userAlias: alias, client: braze, {|BRZ1001:externalUserId: id|}, sendId: id);",
        "await order.SendAsync(userAlias: alias, client: braze, sendId: id);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(braze, (id), {|BRZ1001:userAlias: (alias)|});",
        "await order.SendAsync(braze, userAlias: (alias));")]
    [InlineData(
        KeepRecipients,
        "await order.SendAsync(braze, id, {|BRZ1001:recipients: [recipient]|});",
        "await order.SendAsync(braze, recipients: [recipient]);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(braze, id, alias, {|BRZ1001:[recipient]|}, false, audience);",
        "await order.SendAsync(braze, userAlias: alias, broadcast: false, audience: audience);")]
    [InlineData(
        KeepId,
        "await order.SendAsync(braze, id, alias, {|BRZ1001:[recipient]|}, false, audience);",
        "await order.SendAsync(braze, id, broadcast: false, audience: audience);")]
    [InlineData(
        KeepRecipients,
        "await order.SendAsync(braze, id, alias, {|BRZ1001:[recipient]|}, false, audience);",
        "await order.SendAsync(braze, recipients: [recipient], broadcast: false, audience: audience);")]
    public Task Keeps_one_of_the_arguments_of_a_call(string key, string statement, string fixedStatement) =>
        Verify.VerifyStatementsAsync(statement, fixedStatement, key);

    [Theory]
    [InlineData(KeepAlias, "await order.SendAsync(braze, id, {|BRZ1001:alias|});", "await order.SendAsync(braze, userAlias: alias);")]
    [InlineData(KeepId, "await order.SendAsync(braze, id, {|BRZ1001:alias|});", "await order.SendAsync(braze, id);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(braze, id, {|BRZ1001:alias|}, null, false, audience, id);",
        "await order.SendAsync(braze, userAlias: alias, recipients: null, broadcast: false, audience: audience, sendId: id);")]
    [InlineData(
        KeepAlias,
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1001:alias|}, null);",
        "await order.SendAsync(braze, userAlias: alias, recipients: null);")]
    [InlineData(
        KeepId,
        "await (order?.SendAsync(braze, id, {|BRZ1001:alias|}, null) ?? Task.FromResult<TriggerSendResult>(null!));",
        "await (order?.SendAsync(braze, id, recipients: null) ?? Task.FromResult<TriggerSendResult>(null!));")]
    public Task Names_the_arguments_that_change_their_position(string key, string statement, string fixedStatement) =>
        Verify.VerifyStatementsAsync(statement, fixedStatement, key);

    [Theory]
    [InlineData(
        Recipients,
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: true|}, sendId: id);",
        "await order.SendAsync(braze, externalUserId: id, sendId: id);")]
    [InlineData(
        Broadcast,
        "await order.SendAsync(braze, externalUserId: id, {|BRZ1003:broadcast: true|}, sendId: id);",
        "await order.SendAsync(braze, broadcast: true, sendId: id);")]
    [InlineData(
        Broadcast,
        "await order.SendAsync(braze, null, null, [recipient], {|BRZ1003:true|}, audience);",
        "await order.SendAsync(braze, null, null, broadcast: true, audience: audience);")]
    [InlineData(
        Recipients,
        "await order.SendAsync(braze, null, null, [recipient], {|BRZ1003:true|}, audience);",
        "await order.SendAsync(braze, null, null, [recipient], audience: audience);")]
    [InlineData(
        Recipients,
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = many, {|BRZ1003:Broadcast = true|} });",
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = many });")]
    [InlineData(
        Broadcast,
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Recipients = many, {|BRZ1003:Broadcast = true|}, SendId = id });",
        "await braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true, SendId = id });")]
    [InlineData(
        Recipients,
        "var request = new TriggerSendRequest(\"id\") { Recipients = many } with { {|BRZ1003:Broadcast = true|} };",
        "var request = new TriggerSendRequest(\"id\") { Recipients = many };")]
    [InlineData(
        Broadcast,
        "var request = new TriggerSendRequest(\"id\") { Recipients = many } with { {|BRZ1003:Broadcast = true|} };",
        "var request = new TriggerSendRequest(\"id\") with { Broadcast = true };")]
    public Task Keeps_the_broadcast_or_the_recipients(string key, string statement, string fixedStatement) =>
        Verify.VerifyStatementsAsync(statement, fixedStatement, key);

    [Theory]
    [InlineData(
        "BRZ1001:ExternalUserId",
        "var r = new Recipient { ExternalUserId = id, {|BRZ1001:UserAlias = alias|} };",
        "var r = new Recipient { ExternalUserId = id };")]
    [InlineData(
        "BRZ1001:UserAlias",
        "Recipient r = new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|}, };",
        "Recipient r = new() { UserAlias = alias, };")]
    [InlineData(
        "BRZ1001:ExternalUserId",
        "Recipient r = new() { ExternalUserId = id, {|BRZ1001:UserAlias = alias|}, };",
        "Recipient r = new() { ExternalUserId = id, };")]
    [InlineData(
        "BRZ1001:ExternalUserId",
        "var r = Recipient.ForExternalUserId(id) with { {|BRZ1001:UserAlias = alias|} };",
        "var r = Recipient.ForExternalUserId(id);")]
    public Task Keeps_one_of_the_identifiers_of_a_recipient(string key, string statement, string fixedStatement) =>
        Verify.VerifyStatementsAsync(statement, fixedStatement, key);

    [Theory]
    [InlineData(
        "BRZ1001:UserAlias",
        "var r = new Recipient();\nif (flag)\n{\n    r.ExternalUserId = id;\n    Find(id);\n}\nelse\n{\n    r.ExternalUserId = \"u\";\n    Find(id);\n}\n{|BRZ1001:r.UserAlias = alias;|}\nawait order.SendAsync(braze, recipients: [r]);",
        "var r = new Recipient();\nif (flag)\n{\n    Find(id);\n}\nelse\n{\n    Find(id);\n}\nr.UserAlias = alias;\nawait order.SendAsync(braze, recipients: [r]);")]
    [InlineData(
        Broadcast,
        "var q = new TriggerSendRequest(\"id\");\nif (flag)\n{\n    q.Recipients = many;\n}\nelse\n{\n    q.Recipients = [recipient];\n}\n{|BRZ1003:q.Broadcast = true;|}\nawait braze.SendRequestAsync(q);",
        "var q = new TriggerSendRequest(\"id\");\nif (flag)\n{\n}\nelse\n{\n}\nq.Broadcast = true;\nawait braze.SendRequestAsync(q);")]
    public Task Keeps_one_on_every_path(string key, string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, key);

    [Fact]
    public Task Offers_nothing_for_paths_with_different_identifiers() => Verify.VerifyNoFixAsync(SendCode.Method(
        "var r = new Recipient { BrazeId = id };\nif (flag)\n{\n    {|BRZ1001:r.UserAlias = alias;|}\n}\nelse\n{\n    r.ExternalUserId = id;\n}\nawait order.SendAsync(braze, recipients: [r]);"));

    [Fact]
    public Task Removes_a_prioritization_with_its_address() => Verify.VerifyStatementsAsync(
        "_ = new Recipient { ExternalUserId = id, {|BRZ1001:Email = id|}, Prioritization = [Prioritization.MostRecentlyUpdated] };",
        "_ = new Recipient { ExternalUserId = id };",
        "BRZ1001:ExternalUserId");

    [Fact]
    public Task The_identifier_of_a_factory_method_cannot_be_removed() => Verify.VerifyNoFixAsync(
        SendCode.Method("var r = Recipient.ForExternalUserId(id) with { {|BRZ1001:UserAlias = alias|} };"),
        "BRZ1001:UserAlias");

    [Fact]
    public Task Fix_all_repairs_every_call_of_a_document() => Verify.VerifyStatementsAsync(
        """
        await order.SendAsync(braze, id, {|BRZ1001:alias|});
        await order.SendAsync(braze, id, {|BRZ1001:userAlias: new("n", "l")|}, sendId: id);
        await Task.WhenAll(order.SendAsync(braze, id, {|BRZ1001:alias|}), order.SendAsync(braze, id, {|BRZ1001:alias|}));
        """,
        """
        await order.SendAsync(braze, id);
        await order.SendAsync(braze, id, sendId: id);
        await Task.WhenAll(order.SendAsync(braze, id), order.SendAsync(braze, id));
        """,
        KeepId);

    [Theory]
    [InlineData("BRZ1011:broadcast", "await order.SendAsync(braze, broadcast: true);")]
    [InlineData("BRZ1011:attachments", "await order.{|BRZ1002:SendAsync|}(braze, attachments: [new(\"n\", new Uri(\"https://files.example/1\"))]);")]
    public Task Keeps_a_broadcast_or_its_attachments(string key, string fixedStatement) => Verify.VerifyStatementsAsync(
        "await order.SendAsync(braze, {|BRZ1011:broadcast: true|}, attachments: [new(\"n\", new Uri(\"https://files.example/1\"))]);", fixedStatement, key);
}
