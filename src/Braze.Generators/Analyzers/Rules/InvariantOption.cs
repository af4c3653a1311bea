using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>The MSBuild property for invariant globalization mode.</summary>
internal static class InvariantOption
{
    /// <summary>The MSBuild property.</summary>
    public const string Property = "InvariantGlobalization";

    public static bool IsOn(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property." + Property, out string? value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
