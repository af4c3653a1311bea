using System.Diagnostics.CodeAnalysis;

namespace Braze.Generators.Diagnostics;

/// <summary>Makes descriptors: one shape, one page for each.</summary>
internal static class Rule
{
    /// <summary>Where the pages of the rules are; each is named after its rule.</summary>
    private const string Pages = "https://github.com/braze-generators/braze-generators/blob/main/docs/rules/";

    [SuppressMessage("MicrosoftCodeAnalysisReleaseTracking", "RS2000", Justification = "The ids are constants of the callers, and a test holds them against the release files.")]
    [SuppressMessage("MicrosoftCodeAnalysisDesign", "RS1033", Justification = "The page is the description.")]
    public static DiagnosticDescriptor Create(
        string id,
        string category,
        string title,
        string message,
        DiagnosticSeverity severity = DiagnosticSeverity.Error,
        params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md", customTags: tags);
}
