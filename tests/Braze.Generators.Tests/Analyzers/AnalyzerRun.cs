using System.Collections.Immutable;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>Runs the generator and then both analyzers, for projects that the verifier cannot create.</summary>
internal static class AnalyzerRun
{
    /// <summary>Gets the diagnostics of the generator's driver and of the analyzers, without those of the compiler.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, TestOptions? options = null)
    {
        CSharpGeneratorDriver
            .Create([new TriggerCampaignGenerator().AsSourceGenerator()], [], (CSharpParseOptions)compilation.SyntaxTrees[0].Options, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> ofGenerator);
        ImmutableArray<Diagnostic> ofAnalyzers = await generated
            .WithAnalyzers([new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()], new AnalyzerOptions([], options ?? new TestOptions()))
            .GetAnalyzerDiagnosticsAsync();
        return [.. ofGenerator, .. ofAnalyzers];
    }
}
