namespace Braze.Generators.CodeFixes;

/// <summary>One diagnostic that is to be repaired, and the document it is in.</summary>
internal sealed class FixScope(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public Diagnostic Diagnostic => diagnostic;

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The innermost node of the place reported.</summary>
    public SyntaxNode Node => Find(diagnostic.Location.SourceSpan);

    /// <summary>The innermost node of a place in the same document.</summary>
    public SyntaxNode Find(TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true);

    /// <summary>Offers a repair.</summary>
    /// <param name="title">What it does, as the menu shows it.</param>
    /// <param name="key">Which repairs Fix All takes together, within one rule.</param>
    /// <param name="edit">Makes the change.</param>
    public void Offer(string title, string key, Action<SyntaxEditor> edit) =>
        context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(Apply(edit)), $"{diagnostic.Id}:{key}"), diagnostic);

    private Document Apply(Action<SyntaxEditor> edit)
    {
        var editor = new SyntaxEditor(root, context.Document.Project.Solution.Services);
        edit(editor);
        return context.Document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
