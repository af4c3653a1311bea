using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>The generator as a project references it, without the analyzers of its assembly.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    /// <summary>A single instance, because the workspace identifies a generator by its reference.</summary>
    private readonly ImmutableArray<ISourceGenerator> _generators = [new TriggerCampaignGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];
}
