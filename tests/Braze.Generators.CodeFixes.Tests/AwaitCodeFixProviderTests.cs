using Braze.Generators.Tests;
using Verify = Braze.Generators.CodeFixes.Tests.CodeFixVerifier<
    Braze.Generators.Analyzers.SendCallAnalyzer,
    Braze.Generators.CodeFixes.AwaitCodeFixProvider>;

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
    public Task Awaits_a_send(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1015:await");

    [Theory]
    [InlineData(
        "order.{|BRZ1015:SendAllAsync|}(braze, many);",
        "await foreach (var outcome in order.SendAllAsync(braze, many))\n{\n}")]
    [InlineData(
        "var all = order.{|BRZ1015:SendAllAsync|}(braze, many);",
        "await foreach (var outcome in order.SendAllAsync(braze, many))\n{\n}")]
    [InlineData(
        "_ = order.{|BRZ1015:SendAllAsync|}(braze, many).WithCancellation(default).ConfigureAwait(false);",
        "await foreach (var outcome in order.SendAllAsync(braze, many).WithCancellation(default).ConfigureAwait(false))\n{\n}")]
    public Task Goes_through_a_stream(string statements, string fixedStatements) =>
        Verify.VerifyStatementsAsync(statements, fixedStatements, "BRZ1015:stream");

    [Theory]
    [InlineData("Action send = () => order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    [InlineData("void Send() { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    [InlineData("lock (box) { order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); }")]
    public Task Offers_nothing_where_nothing_can_be_awaited(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));

    [Theory]
    [InlineData("Task task = order.{|BRZ1015:SendAsync|}(braze, externalUserId: id); task = Task.CompletedTask;")]
    [InlineData("_ = flag ? null : order.{|BRZ1015:SendAsync|}(braze, externalUserId: id);")]
    public Task Offers_nothing_where_the_statement_is_more_than_the_call(string statements) => Verify.VerifyNoFixAsync(SendCode.Method(statements));
}
