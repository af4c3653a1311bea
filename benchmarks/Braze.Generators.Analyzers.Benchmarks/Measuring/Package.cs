using System.Collections.Immutable;
using Braze.Messaging;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>The measured package.</summary>
internal static class Package
{
    public static string Generators { get; } = typeof(SendCallAnalyzer).Assembly.Location;

    public static string Runtime { get; } = typeof(IBrazeClient).Assembly.Location;

    /// <summary>Creates new instances of the analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new CampaignDeclarationAnalyzer(), new SendCallAnalyzer()];

    /// <summary>The IDs of all rules.</summary>
    public static IReadOnlyList<string> Rules { get; } =
        [.. Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Distinct()];
}
