using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// A rule about calls or values: its descriptors, and what it reports of a place in the code. A rule overrides one of the two analyses, and
/// asks for the kinds of sites that it judges. <see cref="RuleList"/> names every rule.
/// </summary>
internal abstract class Rule
{
    /// <summary>The key under which a fix finds which of the rule's mistakes a report is about.</summary>
    public const string KindKey = "Kind";

    /// <summary>Creates a rule.</summary>
    /// <param name="descriptor">The descriptor, with the strictest severity that a report can have.</param>
    /// <param name="milder">The other severities that a report can have, the strictest first. An <c>.editorconfig</c> sets all of them at once.</param>
    protected Rule(DiagnosticDescriptor descriptor, params DiagnosticSeverity[] milder) =>
        Forms = milder.Select(severity => RuleDescriptor.WithSeverity(descriptor, severity)).Prepend(descriptor).ToImmutableArray();

    /// <summary>The descriptors, one for each severity that the rule declares, the strictest first.</summary>
    public ImmutableArray<DiagnosticDescriptor> Forms { get; }

    /// <summary>Whether the rule can be broken in a project with these options.</summary>
    public virtual bool AppliesTo(AnalyzerConfigOptions options) => true;

    /// <summary>Finds everything that breaks the rule at a site.</summary>
    public virtual IEnumerable<Diagnostic> AnalyzeAll(Site site) => Analyze(site) is { } found ? [found] : [];

    /// <summary>Finds what breaks the rule at a site, for a rule that reports at most once.</summary>
    protected virtual Diagnostic? Analyze(Site site) => null;

    /// <summary>Reports a place at the rule's strictest severity.</summary>
    protected Diagnostic Report(Location place, params object[] arguments) => Diagnostic.Create(Forms[0], place, arguments);

    /// <summary>Reports a place at the rule's strictest severity.</summary>
    protected Diagnostic Report(SyntaxNode place, params object[] arguments) => Report(place.GetLocation(), arguments);

    /// <summary>Reports a place.</summary>
    /// <param name="severity">One of the severities that the rule declares.</param>
    /// <param name="place">What a person would point at.</param>
    /// <param name="kind">Which of the rule's mistakes it is, for the fix.</param>
    /// <param name="other">The conflicting place.</param>
    /// <param name="arguments">The message's arguments.</param>
    protected Diagnostic Report(DiagnosticSeverity severity, Location place, string? kind, Location? other, params object[] arguments) => Diagnostic.Create(
        Forms.First(form => form.DefaultSeverity == severity),
        place,
        other is null ? null : ImmutableArray.Create(other),
        kind is null ? null : ImmutableDictionary<string, string?>.Empty.Add(KindKey, kind),
        arguments);

    /// <summary>Reports what is wrong with a value, for a rule whose message is the problem and the advice.</summary>
    protected Diagnostic? Report(Verdict? verdict, SyntaxNode place, SyntaxNode? other = null) => verdict is null
        ? null
        : Report(verdict.Severity, place.GetLocation(), verdict.Kind, other?.GetLocation(), verdict.Problem, verdict.Advice);
}
