using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>The project's MSBuild property by which every culture is the invariant one.</summary>
internal static class InvariantOption
{
    /// <summary>The MSBuild property.</summary>
    public const string Property = "InvariantGlobalization";

    public static bool IsOn(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property." + Property, out string? value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
