namespace Braze.Generators.CodeFixes;

/// <summary>What all fixes share: Fix All in document, project and solution, and the way a fix is offered.</summary>
public abstract class BrazeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Register(new FixScope(diagnostic, root, model, Offer, context.CancellationToken));

            void Offer(string title, string key, IReadOnlyCollection<TextChange> changes) =>
                context.RegisterCodeFix(CodeAction.Create(title, token => ChangeAsync(changes, token), key), diagnostic);
        }

        Task<Document> ChangeAsync(IReadOnlyCollection<TextChange> changes, CancellationToken cancellationToken) =>
            Task.FromResult(document.WithText(root.SyntaxTree.GetText(cancellationToken).WithChanges(changes)));
    }

    /// <summary>Offers the repairs that are certain for one diagnostic.</summary>
    /// <param name="scope">The diagnostic and where it is.</param>
    private protected abstract void Register(FixScope scope);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var merged = new MergedChanges();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            Register(new FixScope(diagnostic, root, model, Merge, context.CancellationToken));
        }

        // A document that nothing is done to stays the same one, so that whoever asked sees that nothing was done.
        return merged.IsEmpty ? document : document.WithText(merged.Apply(root.SyntaxTree.GetText(context.CancellationToken)));

        void Merge(string title, string key, IReadOnlyCollection<TextChange> changes)
        {
            if (key == context.CodeActionEquivalenceKey)
            {
                merged.TryAdd(changes);
            }
        }
    }
}
