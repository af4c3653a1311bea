using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>Makes reports of rules whose severity depends on how certain the harm is.</summary>
internal static class Finding
{
    /// <summary>The key under which the fix finds which of a rule's mistakes it is.</summary>
    public const string KindKey = "Kind";

    /// <summary>A report at the rule's own severity.</summary>
    public static Diagnostic Of(DiagnosticDescriptor rule, SyntaxNode place, params object[] arguments) =>
        Of(rule, rule.DefaultSeverity, place, null, null, arguments);

    /// <summary>A report.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">Which form of the rule it is.</param>
    /// <param name="place">What a person would point at.</param>
    /// <param name="kind">Which of the rule's mistakes it is, for the fix.</param>
    /// <param name="other">The other half of the mistake.</param>
    /// <param name="arguments">The message's arguments.</param>
    public static Diagnostic Of(
        DiagnosticDescriptor rule,
        DiagnosticSeverity severity,
        SyntaxNode place,
        string? kind,
        SyntaxNode? other,
        params object[] arguments) =>
        Diagnostic.Create(
            RuleForms.Of(rule, severity),
            place.GetLocation(),
            other is null ? null : ImmutableArray.Create(other.GetLocation()),
            kind is null ? null : ImmutableDictionary<string, string?>.Empty.Add(KindKey, kind),
            arguments);
}
