namespace Braze.Generators.CodeFixes;

/// <summary>
/// One diagnostic that is to be repaired, and the document it is in. A repair is a few changes of the text: what they do not
/// touch, the user's lines and comments, stays as it is written.
/// </summary>
internal sealed class FixScope(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public Diagnostic Diagnostic => diagnostic;

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => context.CancellationToken;

    public SourceText Text { get; } = root.SyntaxTree.GetText(context.CancellationToken);

    /// <summary>The innermost node of the place reported.</summary>
    public SyntaxNode Node => Find(diagnostic.Location.SourceSpan);

    /// <summary>The innermost node of a place in the same document.</summary>
    public SyntaxNode Find(TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true);

    /// <summary>Offers a repair.</summary>
    /// <param name="title">What it does, as the menu shows it.</param>
    /// <param name="key">Which repairs Fix All takes together, within one rule.</param>
    /// <param name="changes">The changes; they do not overlap.</param>
    public void Offer(string title, string key, IEnumerable<TextChange> changes)
    {
        Document changed = context.Document.WithText(Text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), $"{diagnostic.Id}:{key}"), diagnostic);
    }
}
