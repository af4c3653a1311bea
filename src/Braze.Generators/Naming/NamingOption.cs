using Braze.Generators.Models;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Naming;

/// <summary>The MSBuild property for the naming of a project, as the compiler passes it to generators and analyzers.</summary>
internal static class NamingOption
{
    /// <summary>The MSBuild property.</summary>
    public const string Property = "BrazeTriggerPropertyNaming";

    private const string Key = "build_property." + Property;

    /// <summary>The values of the property, compared without regard to case.</summary>
    private static readonly ImmutableArray<(string Value, PropertyNaming Naming)> Values = ImmutableArray.Create(
        ("snake_case", PropertyNaming.SnakeCase),
        ("camelCase", PropertyNaming.CamelCase),
        ("AsDeclared", PropertyNaming.AsDeclared));

    /// <summary>Reads the project's naming; the default for an unknown value, which the analyzer reports.</summary>
    public static PropertyNaming Read(AnalyzerConfigOptions options)
    {
        string value = Text(options);
        foreach ((string known, PropertyNaming naming) in Values)
        {
            if (string.Equals(value, known, StringComparison.OrdinalIgnoreCase))
            {
                return naming;
            }
        }

        return PropertyNaming.SnakeCase;
    }

    /// <summary>Finds the property's value when it is not one of the known values.</summary>
    public static string? FindUnknown(AnalyzerConfigOptions options)
    {
        string value = Text(options);
        return value.Length == 0 || Values.Any(known => string.Equals(value, known.Value, StringComparison.OrdinalIgnoreCase)) ? null : value;
    }

    private static string Text(AnalyzerConfigOptions options) => options.TryGetValue(Key, out string? value) ? value.Trim() : string.Empty;
}
