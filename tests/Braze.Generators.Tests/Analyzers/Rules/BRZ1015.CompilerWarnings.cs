using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>Of a send that is not awaited, the compiler warns (CS4014) or BRZ1015 does: there is one report, not two, and never none.</summary>
public sealed partial class BRZ1015
{
    [Theory]
    [InlineData("order.SendAsync(braze, externalUserId: id);", "CS4014")]
    [InlineData("order.SendAsync(braze, externalUserId: id).ConfigureAwait(false);", "CS4014")]
    [InlineData("order.BroadcastAsync(braze);", "CS4014")]
    [InlineData("braze.SendRequestAsync(new TriggerSendRequest(\"id\") { Broadcast = true });", "CS4014")]
    [InlineData("Func<Task> send = async () => { order.SendAsync(braze, externalUserId: id); await Task.Yield(); }; await send();", "CS4014")]
    [InlineData("async Task Later() { await Task.Yield(); order.SendAsync(braze, externalUserId: id); } await Later();", "CS4014")]
    [InlineData("if (flag) order.SendAsync(braze, externalUserId: id); else await order.BroadcastAsync(braze);", "CS4014")]
    [InlineData("_ = order.SendAsync(braze, externalUserId: id);", "BRZ1015")]
    [InlineData("var sent = order.SendAsync(braze, externalUserId: id);", "BRZ1015")]
    [InlineData("order?.SendAsync(braze, externalUserId: id);", "BRZ1015")]
    [InlineData("Action send = () => order.SendAsync(braze, externalUserId: id); send();", "BRZ1015")]
    [InlineData("void Later() { order.SendAsync(braze, externalUserId: id); } Later();", "BRZ1015")]
    [InlineData("order.SendBatchesAsync(braze, many);", "BRZ1015")]
    [InlineData("#pragma warning disable CS4014\norder.SendAsync(braze, externalUserId: id);", "BRZ1015")]
    [InlineData("await order.SendAsync(braze, externalUserId: id);", "")]
    public async Task One_of_both_says_so(string statements, string expected) => Assert.Equal(expected, await IdsAsync(statements));

    [Fact]
    public async Task The_rule_says_so_where_the_project_has_switched_the_compilers_off() =>
        Assert.Equal("BRZ1015", await IdsAsync("order.SendAsync(braze, externalUserId: id);", ReportDiagnostic.Suppress));

    private static async Task<string> IdsAsync(string statements, ReportDiagnostic ofCompiler = ReportDiagnostic.Default)
    {
        CSharpCompilation compilation = UserProject.Compile([UserProject.Usings, SendCode.Method("await Task.Yield();\n" + statements)]);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CS4014", ofCompiler)]));
        CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        ImmutableArray<Diagnostic> ofAnalyzers = await AnalyzerRun.DiagnosticsAsync(compilation);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return string.Join(' ', generated.GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS4014").Concat(ofAnalyzers).Select(diagnostic => diagnostic.Id));
    }
}
