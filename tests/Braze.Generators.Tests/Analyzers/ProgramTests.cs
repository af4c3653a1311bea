using Braze.Generators.Analyzers;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>Top-level statements, whose <c>args</c> are not declared in the source.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("await order.SendAsync(braze, externalUserId: args[0], {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("string id = args[0]; await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("await order.SendAsync(braze, externalUserId: args[^1], {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("await order.SendAsync(braze, externalUserId: args.Length > 0 ? args[0] : \"u1\", {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("foreach (string id in args) { await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: new(\"n\", \"l\")|}); break; }")]
    [InlineData("await order.SendAsync(braze, recipients: [new Recipient { ExternalUserId = args[0], {|BRZ1001:Email = args[1]|} }]);")]
    [InlineData("await order.SendAsync(braze, externalUserId: args[0].Trim(), {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("await order.SendAsync(braze, externalUserId: args.First(), {|BRZ1001:userAlias: new(\"n\", \"l\")|});")]
    [InlineData("if (args is [var id, ..]) { await order.SendAsync(braze, externalUserId: id, {|BRZ1001:userAlias: new(\"n\", \"l\")|}); }")]
    [InlineData("await order.SendAsync(braze, externalUserId: args.FirstOrDefault(), userAlias: null);")]
    [InlineData("string? id = args.Length > 0 ? args[0] : null; await order.SendAsync(braze, externalUserId: id, userAlias: id is null ? new(\"n\", \"l\") : null);")]
    public Task Arguments_of_the_program_are_never_null(string statements) => AnalyzerVerifier<SendCallAnalyzer>.VerifyProgramAsync(
        "IBrazeClient braze = null!;\nvar order = new OrderShipped(\"A-1\");\n" + statements + "\n" + SendCode.Campaign);

    [Fact]
    public Task Objects_are_followed_to_the_call() => AnalyzerVerifier<SendCallAnalyzer>.VerifyProgramAsync(
        """
        IBrazeClient braze = null!;
        var order = new OrderShipped("A-1");
        var r = new Recipient();
        await order.SendAsync(braze, recipients: [{|BRZ1004:r|}]);
        var s = new Recipient();
        s.ExternalUserId = args.Length > 0 ? args[0] : "u1";
        await order.SendAsync(braze, recipients: [s]);
        await Later();

        async Task Later()
        {
            var t = new Recipient();
            await order.SendAsync(braze, recipients: [{|BRZ1004:t|}]);
        }
        """ + SendCode.Campaign);
}
