using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.StreamCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class StreamCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});",
        "await foreach (var outcome in order.SendBatchesAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList()))\n{\n}")]
    [InlineData(
        "// everybody\nawait order.SendAsync(braze, audience: audience, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}); // done",
        "// everybody\nawait foreach (var outcome in order.SendBatchesAsync(braze, audience: audience, recipients: Enumerable.Repeat(recipient, 60).ToList()))\n{\n} // done")]
    [InlineData(
        "await braze.SendAsync({|BRZ1006:Enumerable.Repeat(order.To(recipient), 60).ToList()|});",
        "await foreach (var outcome in braze.SendBatchesAsync(Enumerable.Repeat(order.To(recipient), 60).ToList()))\n{\n}")]
    [InlineData(
        "string outcome = id;\nawait order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}, sendId: outcome);",
        "string outcome = id;\nawait foreach (var outcome2 in order.SendBatchesAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList(), sendId: outcome))\n{\n}")]
    [InlineData(
        "await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}).ConfigureAwait(false);",
        "await foreach (var outcome in order.SendBatchesAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList()).ConfigureAwait(false))\n{\n}")]
    [InlineData(
        "_ = await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});",
        "await foreach (var outcome in order.SendBatchesAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList()))\n{\n}")]
    public Task Sends_any_number_of_recipients(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1006:stream");

    [Theory]
    [InlineData(
        "foreach (var batch in many.Chunk({|BRZ1006:100|})) { await order.SendAsync(braze, recipients: batch); }",
        "foreach (var batch in many.Chunk(50)) { await order.SendAsync(braze, recipients: batch); }")]
    [InlineData(
        "const int Size = 100; foreach (var batch in many.Chunk({|BRZ1006:Size|})) { await order.SendAsync(braze, recipients: batch); }",
        "const int Size = 50; foreach (var batch in many.Chunk(Size)) { await order.SendAsync(braze, recipients: batch); }")]
    [InlineData(
        "const int Size = 100; Console.WriteLine(Size); foreach (var batch in many.Chunk({|BRZ1006:Size|})) { await order.SendAsync(braze, recipients: batch); }",
        "const int Size = 100; Console.WriteLine(Size); foreach (var batch in many.Chunk(TriggerSendRequest.MaxRecipients)) { await order.SendAsync(braze, recipients: batch); }")]
    public Task Makes_smaller_chunks(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1006:chunk");

    [Theory]
    [InlineData("TriggerSendResult result = await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});")]
    [InlineData("await order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}, attachments: []);")]
    [InlineData("await /* now */ order.SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|}) /* done */;")]
    [InlineData("await order.SendAsync(braze, null, null, {|BRZ1006:Enumerable.Repeat(recipient, 60).ToList()|});")]
    public Task Offers_nothing_where_the_result_is_used_or_the_stream_lacks_a_parameter(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Fact]
    public Task Sends_any_number_of_recipients_from_inside_the_campaign() => Verify.VerifyAsync(
        Campaign("await SendAsync(braze, {|BRZ1006:recipients: Enumerable.Repeat(recipient, 60).ToList()|});"),
        Campaign("await foreach (var outcome in this.SendBatchesAsync(braze, recipients: Enumerable.Repeat(recipient, 60).ToList())) { }"),
        "BRZ1006:stream");

    [Fact]
    public Task Offers_nothing_where_the_stream_is_not_in_scope()
    {
        const string Source = """
            public static class Orders
            {
                public static async System.Threading.Tasks.Task Send(OrderShipped order, Braze.Messaging.IBrazeClient braze) =>
                    await order.SendAsync(braze, {|BRZ1006:recipients: System.Linq.Enumerable.ToList(System.Linq.Enumerable.Repeat(Braze.Messaging.Recipient.ForExternalUserId("u"), 60))|});
            }

            [Braze.Messaging.TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
            public sealed partial record OrderShipped(string OrderNumber);
            """;
        string inABlock = Source.Replace(" =>\n        await", " {\n        await", StringComparison.Ordinal).Replace("60))|});", "60))|}); }", StringComparison.Ordinal);
        return Verify.VerifyWithoutUsingsAsync(inABlock, inABlock, "BRZ1006:stream");
    }

    private static string Campaign(string statement) => $$"""
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public async Task ToAsync(IBrazeClient braze, Recipient recipient) { {{statement}} }
        }
        """;
}
