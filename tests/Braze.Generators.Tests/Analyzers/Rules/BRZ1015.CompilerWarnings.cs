using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Tests.Analyzers.Rules;

/// <summary>A send that is not awaited is reported either by the compiler (CS4014) or by BRZ1015, and never by both or by neither.</summary>
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
    public async Task Either_the_compiler_or_the_rule_reports_it(string statements, string expected) => Assert.Equal(expected, await IdsAsync(statements));

    [Fact]
    public async Task The_rule_reports_it_where_the_compiler_warning_is_disabled() =>
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
