using Braze.Generators.Analyzers;
using Braze.Generators.Tests;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>A repair is not offered when its result would not compile or would contain another mistake.</summary>
public sealed class TrialTests
{
    [Theory]
    [InlineData("BRZ1001:userAlias", "await order.SendAsync(braze, externalUserId: Make(out var made), {|BRZ1001:userAlias: alias|}); Use(made);")]
    [InlineData("BRZ1001:userAlias", "string x; await order.SendAsync(braze, externalUserId: x = id, {|BRZ1001:userAlias: alias|}); Use(x);")]
    [InlineData("BRZ1001:Email", "_ = new Recipient { ExternalUserId = Make(out var made), {|BRZ1001:Email = made|}, Prioritization = [] };")]
    [InlineData("BRZ1001:ExternalUserId", "var r = Recipient.ForExternalUserId(id); {|BRZ1001:r.UserAlias = new(Make(out var made), \"l\");|} await order.SendAsync(braze, recipients: [r]); Use(made);")]
    public Task Code_that_later_code_uses_is_not_removed(string key, string statements) =>
        CodeFixVerifier<SendCallAnalyzer, KeepOneCodeFixProvider>.VerifyNoFixAsync(
            SendCode.Method(statements + "\nstatic string Make(out string made) => made = \"u7\";\nstatic void Use(string used) => Console.WriteLine(used);"), key);

    [Theory]
    [InlineData("await order.SendAsync(braze, recipients: new Recipient[2] { recipient, {|BRZ1012:recipient|} });", null)]
    [InlineData("await order.SendAsync(braze, recipients: new[] { new Recipient { BrazeId = \"b\" }, {|BRZ1012:new() { BrazeId = \"b\" }|} });", "BRZ1012:last")]
    [InlineData("await order.SendAsync(braze, recipients: [.. System.Collections.Immutable.ImmutableArray.Create(Recipient.ForExternalUserId(\"a\")), {|BRZ1012:Recipient.ForExternalUserId(\"a\")|}]);", "BRZ1012:last")]
    [InlineData("await order.SendAsync(braze, recipients: many.Append(Recipient.ForExternalUserId(\"a\")).Append({|BRZ1012:Recipient.ForExternalUserId(\"a\")|}).ToList());", null)]
    public Task Code_from_which_a_type_or_size_is_inferred_is_not_removed(string statements, string? key) =>
        CodeFixVerifier<SendCallAnalyzer, RemoveCodeFixProvider>.VerifyNoFixAsync(SendCode.Method(statements), key);

    [Theory]
    [InlineData("var r = Recipient.ForExternalUserId(id);\nr.UserAlias = alias;\n{|BRZ1001:r.UserAlias = new(\"a\", \"b\");|}\nawait order.SendAsync(braze, recipients: [r]);", null)]
    [InlineData("await order.SendAsync(braze, recipients: [new() { ExternalUserId = id, {|BRZ1001:Email = id|} }]);", "BRZ1001:Email")]
    [InlineData("await order.SendAsync(\n    braze,\n    externalUserId: id,\n    {|BRZ1001:userAlias:\n#pragma warning disable CS0618\n    alias|});\n#pragma warning restore CS0618", "BRZ1001:externalUserId")]
    [InlineData("var r = Recipient.ForExternalUserId(id);\n{|BRZ1001:r.UserAlias =\n#if !X\n    alias;|}\n#else\n    new(\"a\", \"b\");\n#endif\nawait order.SendAsync(braze, recipients: [r]);", null)]
    [InlineData("await order.SendAsync(\n    braze,\n    externalUserId: id,\n#if X\n    sendId: \"a\",\n#endif\n    {|BRZ1001:userAlias: alias|});", "BRZ1001:externalUserId")]
    public Task Leaves_no_mistake_and_no_partial_directive(string statements, string? key) =>
        CodeFixVerifier<SendCallAnalyzer, KeepOneCodeFixProvider>.VerifyNoFixAsync(SendCode.Method(statements), key);
}
