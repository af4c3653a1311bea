using Braze.Generators.Analyzers;

namespace Braze.Generators.CodeFixes;

/// <summary>
/// Looks at what a repair would leave before it is offered. What a repair knows of the code is what stands where it is made; whether a
/// variable that it takes away is used below, or a type was inferred from what it takes away, the compiler knows.
/// </summary>
/// <param name="model">The semantic model of the document as it is.</param>
/// <param name="cancellationToken">Cancels the looking.</param>
internal sealed class Trial(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellationToken);
    private readonly Dictionary<TextSpan, State> _before = [];

    /// <summary>
    /// Whether the document with the changes compiles where it did, keeps its directives, has no mistake that Braze would refuse and that
    /// was not there before, and one less of the diagnostic's.
    /// </summary>
    public bool Succeeds(Diagnostic diagnostic, IReadOnlyCollection<TextChange> changes) => Succeeds(diagnostic, changes, RegionOf(changes));

    /// <summary>The same, where all but some changes are in a region, and it alone is looked at.</summary>
    public bool Succeeds(Diagnostic diagnostic, IReadOnlyCollection<TextChange> changes, TextSpan region)
    {
        if (!_before.TryGetValue(region, out State? before))
        {
            _before.Add(region, before = State.Of(model, region, cancellationToken));
        }

        // The generators are not asked again: it would take long, and what they made changes only with a declaration.
        SyntaxTree tree = model.SyntaxTree.WithChangedText(model.SyntaxTree.GetText(cancellationToken).WithChanges(changes));
        SemanticModel changed = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
        int moved = GrowthOf(changes.Where(change => !region.Contains(change.Span) && change.Span.End <= region.Start));
        int growth = GrowthOf(changes.Where(change => region.Contains(change.Span)));
        return State.Of(changed, new TextSpan(region.Start + moved, region.Length + growth), cancellationToken).IsBetter(before, diagnostic.Id);
    }

    /// <summary>The method around all changes, or else the whole document: outside of a method its code makes no difference.</summary>
    public TextSpan RegionOf(IReadOnlyCollection<TextChange> changes) =>
        _root.FindNode(TextSpan.FromBounds(changes.Min(static change => change.Span.Start), changes.Max(static change => change.Span.End)))
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            ?.FullSpan
            ?? _root.FullSpan;

    private static int GrowthOf(IEnumerable<TextChange> changes) => changes.Sum(static change => change.NewText!.Length - change.Span.Length);

    /// <summary>What the compiler and the analyzer say of a part of a document.</summary>
    /// <param name="Errors">How many errors there are, by id.</param>
    /// <param name="Mistakes">How many reports of ours there are, by id.</param>
    /// <param name="Directives">How many lines there are that begin with <c>#</c>, in the whole document.</param>
    private sealed record State(IReadOnlyDictionary<string, int> Errors, IReadOnlyDictionary<string, int> Mistakes, int Directives)
    {
        public static State Of(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
        {
            IReadOnlyList<Diagnostic> mistakes = SendCallAnalyzer.FindIn(model, span, cancellationToken);
            SyntaxTree tree = model.SyntaxTree;
            return new State(
                Count(tree.GetDiagnostics(cancellationToken).Concat(model.GetDiagnostics(span, cancellationToken)).Concat(mistakes)
                    .Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)),
                Count(mistakes),
                DirectivesIn(tree.GetRoot(cancellationToken)));
        }

        public bool IsBetter(State before, string id) =>
            Directives == before.Directives
            && (CountOf(Mistakes, id) < CountOf(before.Mistakes, id) || CountOf(before.Mistakes, id) == 0)
            && Errors.All(pair => pair.Value <= CountOf(before.Errors, pair.Key) || IsNextQuestion(pair.Key));

        /// <summary>Whether an error is what a person is asked next, who has chosen not to broadcast: who is meant instead.</summary>
        private static bool IsNextQuestion(string id) => id is RuleIds.NobodyIsReached or RuleIds.AudienceWithoutBroadcast;

        private static int CountOf(IReadOnlyDictionary<string, int> counts, string id) => counts.TryGetValue(id, out int count) ? count : 0;

        private static Dictionary<string, int> Count(IEnumerable<Diagnostic> diagnostics) =>
            diagnostics.GroupBy(static diagnostic => diagnostic.Id).ToDictionary(static group => group.Key, static group => group.Count());

        private static int DirectivesIn(SyntaxNode root)
        {
            int count = 0;
            for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            {
                count++;
            }

            return count;
        }
    }
}
