using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// The base of rules about calls or values: the descriptors and the analysis of a site. A rule overrides one of the two analysis
/// methods, and selects the kinds of sites that it judges. <see cref="RuleList"/> lists every rule.
/// </summary>
internal abstract class Rule
{
    /// <summary>The key of the diagnostic's kind, which tells a fix which of the rule's mistakes is reported.</summary>
    public const string KindKey = "Kind";

    /// <summary>Creates a rule.</summary>
    /// <param name="descriptor">The descriptor, with the highest severity of the rule's diagnostics.</param>
    /// <param name="milder">
    /// The other severities of the rule's diagnostics, the highest first. An <c>.editorconfig</c> sets all of them at once.
    /// </param>
    protected Rule(DiagnosticDescriptor descriptor, params DiagnosticSeverity[] milder) =>
        Forms = milder.Select(severity => RuleDescriptor.WithSeverity(descriptor, severity)).Prepend(descriptor).ToImmutableArray();

    /// <summary>The descriptors, one for each severity that the rule declares, the highest first.</summary>
    public ImmutableArray<DiagnosticDescriptor> Forms { get; }

    /// <summary>Whether the rule applies to a project with these options.</summary>
    public virtual bool AppliesTo(AnalyzerConfigOptions options) => true;

    /// <summary>Analyzes a site, and returns all diagnostics.</summary>
    public virtual IEnumerable<Diagnostic> AnalyzeAll(Site site) => Analyze(site) is { } found ? [found] : [];

    /// <summary>Analyzes a site, for a rule that reports at most one diagnostic.</summary>
    protected virtual Diagnostic? Analyze(Site site) => null;

    /// <summary>Creates a diagnostic with the rule's highest severity.</summary>
    protected Diagnostic Report(Location place, params object[] arguments) => Diagnostic.Create(Forms[0], place, arguments);

    /// <summary>Creates a diagnostic with the rule's highest severity.</summary>
    protected Diagnostic Report(SyntaxNode place, params object[] arguments) => Report(place.GetLocation(), arguments);

    /// <summary>Creates a diagnostic.</summary>
    /// <param name="severity">One of the severities that the rule declares.</param>
    /// <param name="place">The location to report.</param>
    /// <param name="kind">The kind of mistake, for the fix.</param>
    /// <param name="other">The conflicting location.</param>
    /// <param name="arguments">The message's arguments.</param>
    protected Diagnostic Report(DiagnosticSeverity severity, Location place, string? kind, Location? other, params object[] arguments) => Diagnostic.Create(
        Forms.First(form => form.DefaultSeverity == severity),
        place,
        other is null ? null : ImmutableArray.Create(other),
        kind is null ? null : ImmutableDictionary<string, string?>.Empty.Add(KindKey, kind),
        arguments);

    /// <summary>Creates a diagnostic from a verdict, for a rule whose message consists of the problem and the advice.</summary>
    protected Diagnostic? Report(Verdict? verdict, SyntaxNode place, SyntaxNode? other = null) => verdict is null
        ? null
        : Report(verdict.Severity, place.GetLocation(), verdict.Kind, other?.GetLocation(), verdict.Problem, verdict.Advice);
}
