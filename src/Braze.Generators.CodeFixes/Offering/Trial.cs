using Braze.Generators.Analyzers;

namespace Braze.Generators.CodeFixes.Offering;

/// <summary>
/// Compiles and analyzes the result of a repair before the repair is offered. A repair looks only at the code that it changes; the compiler
/// knows whether a variable that it removes is used later, or whether a type was inferred from the removed code.
/// </summary>
/// <param name="model">The semantic model of the document before the repair.</param>
/// <param name="cancellationToken">Cancels the work.</param>
internal sealed class Trial(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellationToken);
    private readonly Dictionary<TextSpan, State> _before = [];

    /// <summary>
    /// Whether the changed document has one mistake of the diagnostic's rule fewer, no new compiler error, no new error of the
    /// analyzer, and the same number of directives.
    /// </summary>
    public bool Succeeds(Diagnostic diagnostic, IReadOnlyCollection<TextChange> changes) => Succeeds(diagnostic, changes, FindRegion(changes));

    /// <summary>The same, but only the code in a region is compiled and analyzed.</summary>
    public bool Succeeds(Diagnostic diagnostic, IReadOnlyCollection<TextChange> changes, TextSpan region)
    {
        if (!_before.TryGetValue(region, out State? before))
        {
            _before.Add(region, before = State.Create(model, region, cancellationToken));
        }

        // The generators do not run again, because that would take long, and their output changes only with a declaration.
        SyntaxTree tree = model.SyntaxTree.WithChangedText(model.SyntaxTree.GetText(cancellationToken).WithChanges(changes));
        SemanticModel changed = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
        int moved = GetGrowth(changes.Where(change => !region.Contains(change.Span) && change.Span.End <= region.Start));
        int growth = GetGrowth(changes.Where(change => region.Contains(change.Span)));
        return State.Create(changed, new TextSpan(region.Start + moved, region.Length + growth), cancellationToken).IsBetterThan(before, diagnostic.Id);
    }

    /// <summary>The method that contains all changes, or else the whole document. Changes to a method's body affect only the method.</summary>
    public TextSpan FindRegion(IReadOnlyCollection<TextChange> changes) =>
        _root.FindNode(TextSpan.FromBounds(changes.Min(static change => change.Span.Start), changes.Max(static change => change.Span.End)))
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            ?.FullSpan
            ?? _root.FullSpan;

    private static int GetGrowth(IEnumerable<TextChange> changes) => changes.Sum(static change => change.NewText!.Length - change.Span.Length);

    /// <summary>The diagnostics of the compiler and the analyzer in a part of a document.</summary>
    /// <param name="Errors">The errors, by ID.</param>
    /// <param name="Mistakes">The analyzer's diagnostics, by ID.</param>
    /// <param name="Directives">The number of preprocessor directives in the whole document.</param>
    private sealed record State(ILookup<string, Diagnostic> Errors, ILookup<string, Diagnostic> Mistakes, int Directives)
    {
        public static State Create(SemanticModel model, TextSpan span, CancellationToken cancellationToken)
        {
            IReadOnlyList<Diagnostic> mistakes = SendCallAnalyzer.FindIn(model, span, cancellationToken);
            SyntaxTree tree = model.SyntaxTree;
            return new State(
                tree.GetDiagnostics(cancellationToken).Concat(model.GetDiagnostics(span, cancellationToken)).Concat(mistakes)
                    .Where(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error)
                    .ToLookup(static diagnostic => diagnostic.Id),
                mistakes.ToLookup(static diagnostic => diagnostic.Id),
                tree.GetRoot(cancellationToken).DescendantTrivia(static node => node.ContainsDirectives).Count(static trivia => trivia.IsDirective));
        }

        public bool IsBetterThan(State before, string id) =>
            Directives == before.Directives
            && (Mistakes[id].Count() < before.Mistakes[id].Count() || !before.Mistakes[id].Any())
            && Errors.All(errors => errors.Count() <= before.Errors[errors.Key].Count() || IsNextQuestion(errors.Key));

        /// <summary>Whether an error is about missing recipients. It is the next step for a person who chose not to broadcast.</summary>
        private static bool IsNextQuestion(string id) => id is RuleIds.RequestWithoutRecipients or RuleIds.AudienceWithoutBroadcast;
    }
}
