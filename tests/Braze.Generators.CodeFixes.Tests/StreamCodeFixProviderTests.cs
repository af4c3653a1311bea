using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.StreamCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class StreamCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});",
        "await foreach (var outcome in order.SendAllAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList()))\n{\n}")]
    [InlineData(
        "// everybody\nawait order.SendAsync(braze, audience: audience, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}); // done",
        "// everybody\nawait foreach (var outcome in order.SendAllAsync(braze, audience: audience, recipients: Enumerable.Repeat(recipient, 60).ToList()))\n{\n} // done")]
    [InlineData(
        "await braze.SendEachAsync({|BRZ1006:Enumerable.Repeat(order.To(recipient), 60).ToList()|});",
        "await foreach (var outcome in braze.SendAllEachAsync(Enumerable.Repeat(order.To(recipient), 60).ToList()))\n{\n}")]
    [InlineData(
        "string outcome = id;\nawait order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}, sendId: outcome);",
        "string outcome = id;\nawait foreach (var outcome2 in order.SendAllAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList(), sendId: outcome))\n{\n}")]
    public Task Sends_any_number(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1006:stream");

    [Theory]
    [InlineData(
        "foreach (var batch in many.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: batch); }",
        "foreach (var batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }")]
    public Task Makes_smaller_chunks(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1006:chunk");

    [Theory]
    [InlineData("TriggerSendResult result = await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});")]
    [InlineData("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}, attachments: []);")]
    [InlineData("await order.SendAsync(braze, null, null, {|BRZ1006:Enumerable.Repeat(recipient, 60).ToList()|});")]
    public Task Offers_nothing_where_the_result_is_used_or_an_argument_would_be_lost(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));
}
