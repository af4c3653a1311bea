using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Rules;
using Braze.Generators.Analyzers.Search;
using Braze.Generators.Analyzers.Sites;
using Microsoft.CodeAnalysis.Text;

namespace Braze.Generators.Analyzers.Reports;

/// <summary>Applies rules to the calls and values of a compilation.</summary>
/// <param name="code">Finds the members that are of interest.</param>
/// <param name="types">The runtime's types.</param>
/// <param name="rules">The rules.</param>
internal sealed class SendAnalysis(CodeOfInterest code, KnownTypes types, IReadOnlyCollection<Rule> rules)
{
    private readonly CampaignShapes _shapes = new();

    /// <summary>Analyzes a file, or the members of it that a span intersects.</summary>
    public void Analyze(SemanticModel model, TextSpan? span, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (SyntaxNode member in code.Find(model.SyntaxTree, span, cancellationToken))
        {
            if (model.GetOperation(member, cancellationToken) is { } root)
            {
                Analyze(new MemberSites(types, _shapes, new BodyFlow(root, cancellationToken)), report);
            }
        }
    }

    /// <summary>Analyzes one member. Two sends can contain the same mistake, which is reported once.</summary>
    private void Analyze(MemberSites sites, Action<Diagnostic> report)
    {
        var reported = new HashSet<(string Id, Location Place)>();
        foreach (Site site in sites.FindAll())
        {
            foreach (Diagnostic found in rules.SelectMany(rule => rule.AnalyzeAll(site)))
            {
                if (reported.Add((found.Id, found.Location)))
                {
                    report(found);
                }
            }
        }
    }
}
