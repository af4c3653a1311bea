using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>Reads files of the repository, which the tests compare with the packages.</summary>
internal static partial class Repository
{
    /// <summary>The IDs of all rules of the analyzers.</summary>
    public static IReadOnlyList<string> RuleIds { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "src", "Braze.Generators"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => RuleRow().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["id"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([PackedPackages.RepositoryRoot, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^(?<id>BRZ\d{4}) \|")]
    private static partial Regex RuleRow();
}
