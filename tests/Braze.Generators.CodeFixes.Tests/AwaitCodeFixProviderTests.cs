using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.Fixes.AwaitCodeFixProvider>;

namespace Braze.Generators.CodeFixes.Tests;

public sealed class AwaitCodeFixProviderTests
{
    [Theory]
    [InlineData(
        "order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
        "await order.SendAsync(braze, externalUserId: id);")]
    [InlineData(
        "_ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id).ConfigureAwait(false);",
        "await order.SendAsync(braze, externalUserId: id).ConfigureAwait(false);")]
    [InlineData(
        "var task = order.{|BRZ1015:BroadcastAsync|}(braze); // everybody",
        "await order.BroadcastAsync(braze); // everybody")]
    [InlineData(
        "Func<Task> send = async () => { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); };",
        "Func<Task> send = async () => { await order.SendAsync(braze, externalUserId: id); };")]
    [InlineData(
        "Func<Task> send = async () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
        "Func<Task> send = async () => await order.SendAsync(braze, externalUserId: id);")]
    [InlineData(
        "async Task SendLater() => _ = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);",
        "async Task SendLater() => await order.SendAsync(braze, externalUserId: id);")]
    [InlineData(
        "_ = (order.{|BRZ1015:SendAsync|}(braze, externalUserId: id)); // one",
        "await order.SendAsync(braze, externalUserId: id); // one")]
    [InlineData(
        "_ = (Task)order.{|BRZ1015:SendAsync|}(braze, /* who */ externalUserId: id);",
        "await order.SendAsync(braze, /* who */ externalUserId: id);")]
    [InlineData(
        "order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); ReadOnlySpan<char> later = id; Change(later.Length);",
        "await order.SendAsync(braze, externalUserId: id); ReadOnlySpan<char> later = id; Change(later.Length);")]
    [InlineData(
        "foreach (char c in id.AsSpan()) { Func<Task> send = async () => { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }; }",
        "foreach (char c in id.AsSpan()) { Func<Task> send = async () => { await order.SendAsync(braze, externalUserId: id); }; }")]
    public Task Awaits_a_send(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1015:await");

    [Theory]
    [InlineData(
        "order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
        "await foreach (var outcome in order.SendBatchesAsync(braze, many))\n{\n}")]
    [InlineData(
        "var all = order.{|BRZ1015:SendBatchesAsync|}(braze, many);",
        "await foreach (var outcome in order.SendBatchesAsync(braze, many))\n{\n}")]
    [InlineData(
        "_ = order.{|BRZ1015:SendBatchesAsync|}(braze, many).WithCancellation(default).ConfigureAwait(false);",
        "await foreach (var outcome in order.SendBatchesAsync(braze, many).WithCancellation(default).ConfigureAwait(false))\n{\n}")]
    [InlineData(
        "order.{|BRZ1015:SendBatchesAsync|}(braze, many).ConfigureAwait(false);",
        "await foreach (var outcome in order.SendBatchesAsync(braze, many).ConfigureAwait(false))\n{\n}")]
    [InlineData(
        "order.{|BRZ1015:SendBatchesAsync|}(braze, many); Change();",
        "await foreach (var outcome in order.SendBatchesAsync(braze, many)) { } Change();")]
    public Task Enumerates_a_stream(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1015:stream");

    [Theory]
    [InlineData("Action send = () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("void Send() { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    [InlineData("lock (box) { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    [InlineData("unsafe { Func<Task> send = async () => { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }; }")]
    [InlineData("unsafe void Send() { async Task Later() { order.{|BRZ1015:SendBatchesAsync|}(braze, many); } }")]
    [InlineData("ReadOnlySpan<char> head = id; order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); Change(head.Length);")]
    [InlineData("int[] counts = [1]; ref int first = ref counts[0]; order.{|BRZ1015:SendBatchesAsync|}(braze, many); first++;")]
    [InlineData("foreach (char c in id.AsSpan()) { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    [InlineData("using (new System.Threading.Lock().EnterScope()) { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    [InlineData("using var held = new System.Threading.Lock().EnterScope(); order.{|BRZ1015:SendBatchesAsync|}(braze, many);")]
    public Task Offers_nothing_where_await_is_not_allowed(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("Task task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); task = Task.CompletedTask;")]
    [InlineData("_ = flag ? null : order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    public Task Offers_nothing_where_the_statement_contains_other_code(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("_ = /* fire and forget */ order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("_ = // why\n    order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("Task /* of the send */ task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("order.{|BRZ1015:SendBatchesAsync|}(braze, many) /* all */ ;")]
    [InlineData("_ =\n#pragma warning disable CS0618\n    order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("_ =\n#if !X\n    order\n#else\n    null\n#endif\n    .{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("order.{|BRZ1015:SendBatchesAsync|}(braze, many)\n#if !X\n;\n#else\n.ToString();\n#endif")]
    public Task Offers_nothing_where_a_comment_or_directive_would_be_lost(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Fact]
    public Task Awaits_a_call_inside_the_campaign() => Verify.VerifyAsync(
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public async Task ToAsync(IBrazeClient braze, string id) { {|BRZ1015:SendAsync|}(braze, externalUserId: id); await Task.Yield(); }
        }
        """,
        """
        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber)
        {
            public async Task ToAsync(IBrazeClient braze, string id) { await SendAsync(braze, externalUserId: id); await Task.Yield(); }
        }
        """,
        "BRZ1015:await");
}
