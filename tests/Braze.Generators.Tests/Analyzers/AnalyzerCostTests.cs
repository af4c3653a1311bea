using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>
/// The allocations that the analyzers add to a compilation. Unlike times, they hardly vary. An analyzer that does nothing is the
/// baseline.
/// </summary>
[Collection(Alone.Collection)]
public sealed class AnalyzerCostTests
{
    private const int KB = 1024;

    [Theory]
    [InlineData("await new OrderShipped(id).SendAsync(braze, externalUserId: id);", 40)]
    [InlineData("await new OrderShipped(id).SendAsync(braze, userAlias: alias);", 40)]
    [InlineData("await new OrderShipped(id).SendAsync(braze, recipients: [Recipient.ForExternalUserId(id), recipient]);", 60)]
    [InlineData("var made = new OrderShipped(id); await made.SendAsync(braze, externalUserId: id);", 50)]
    [InlineData("var one = new Recipient { ExternalUserId = id }; await order.SendAsync(braze, recipients: [one]);", 60)]
    [InlineData("string text = id; text = text.Trim(); await new OrderShipped(text).SendAsync(braze, externalUserId: id);", 60)]
    [InlineData("var one = new Recipient(); if (flag) { one.ExternalUserId = id; } else { one.UserAlias = alias; } await order.SendAsync(braze, recipients: [one]);", 140)]
    public async Task A_call_allocates_at_most_this(string call, int kilobytes)
    {
        const int Calls = 200;
        long without = await AddedAsync([Methods(0, call)]);

        Assert.InRange((await AddedAsync([Methods(Calls, call)]) - without) / Calls, 0, kilobytes * KB);
    }

    [Theory]
    [InlineData("await new OrderShipped(id).SendAsync(braze, externalUserId: id);")]
    [InlineData("{ var one = new Recipient { ExternalUserId = id }; await order.SendAsync(braze, recipients: [one]); }")]
    [InlineData("{ var one = new Recipient(); one.ExternalUserId = id; await order.SendAsync(braze, recipients: [one]); }")]
    [InlineData("{ var one = new Recipient(); if (flag) { one.ExternalUserId = id; } await order.SendAsync(braze, recipients: [one]); }")]
    [InlineData("foreach (string each in ids) { if (flag) { continue; } await order.SendAsync(braze, recipients: [recipient]); }")]
    public async Task Allocations_grow_linearly_with_the_calls_in_a_method(string call)
    {
        long few = await AddedAsync([Method(250, call)]);
        long many = await AddedAsync([Method(1000, call)]);

        Assert.InRange(many, few, few * 5);
    }

    private static async Task<long> AddedAsync(string[] files)
    {
        CSharpCompilation project = UserProject.Compile([UserProject.Usings, .. files]);
        CSharpGeneratorDriver.Create([new TriggerCampaignGenerator().AsSourceGenerator()], parseOptions: UserProject.ParseOptions())
            .RunGeneratorsAndUpdateCompilation(project, out Compilation generated, out _);
        Assert.Empty(generated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        // The first run also includes JIT compilation, and binds code that the compilation caches.
        await AllocatedAsync(generated, new CampaignDeclarationAnalyzer(), new SendCallAnalyzer());
        long nothing = await AllocatedAsync(Again(generated), new NothingAnalyzer());
        return await AllocatedAsync(Again(generated), new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()) - nothing;
    }

    /// <summary>Creates the same project with nothing bound yet.</summary>
    private static CSharpCompilation Again(Compilation project) =>
        CSharpCompilation.Create(project.AssemblyName, project.SyntaxTrees.Cast<SyntaxTree>().Select(static tree => tree.WithFilePath(tree.FilePath)), project.References, ((CSharpCompilationOptions)project.Options).WithConcurrentBuild(false));

    private static async Task<long> AllocatedAsync(Compilation project, params DiagnosticAnalyzer[] analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        CompilationWithAnalyzers analyzed = project.WithAnalyzers([.. analyzers], options);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Empty((await analyzed.GetAnalyzerDiagnosticsAsync()).Where(static report => report.Id == "AD0001"));
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static string Methods(int count, string call) => Class(string.Join('\n', Enumerable.Range(0, count).Select(index => Method($"Send{index}", call))));

    private static string Method(int count, string call) => Class(Method("Send", string.Join('\n', Enumerable.Repeat(call, count))));

    private static string Method(string name, string statements) => $$"""
            public static async Task {{name}}(
                IBrazeClient braze, OrderShipped order, string id, IReadOnlyList<string> ids, UserAlias alias, Recipient recipient, bool flag)
            {
                {{statements}}
            }
        """;

    private static string Class(string methods) => $$"""
        public static class Orders
        {
        {{methods}}
        }

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
        public sealed partial record OrderShipped(string OrderNumber);
        """;

    /// <summary>An analyzer that is called for each file and does nothing. The driver makes the compiler bind everything for it.</summary>
#pragma warning disable RS1001 // this analyzer is not part of the package
    private sealed class NothingAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("NOTHING", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSemanticModelAction(static _ => { });
        }
    }
}
