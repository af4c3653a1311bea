using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Braze.Generators.Diagnostics;

/// <summary>Creates the descriptors of rules, each with the rule's page as its help link.</summary>
internal static class RuleDescriptor
{
    /// <summary>The address of the rules' pages. Each page is named after its rule.</summary>
    private const string Pages = "https://github.com/braze-generators/braze-generators/blob/main/docs/rules/";

    [SuppressMessage("MicrosoftCodeAnalysisReleaseTracking", "RS2000", Justification = "The IDs are constants of the callers, and a test compares them with the release files.")]
    [SuppressMessage("MicrosoftCodeAnalysisDesign", "RS1033", Justification = "The page is the description.")]
    public static DiagnosticDescriptor Create(string id, string category, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md", customTags: tags);

    /// <summary>Creates a copy of a rule with another severity.</summary>
    public static DiagnosticDescriptor WithSeverity(DiagnosticDescriptor rule, DiagnosticSeverity severity) => Create(
        rule.Id, rule.Category, rule.Title.ToString(CultureInfo.InvariantCulture), rule.MessageFormat.ToString(CultureInfo.InvariantCulture), severity);
}
