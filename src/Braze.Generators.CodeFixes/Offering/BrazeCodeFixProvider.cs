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

        var trial = new Trial(model, context.CancellationToken);

        // Who asks for the repairs of a rule may bring a diagnostic of another: see FixAllChoice.
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            // Of several ways to make the same repair, it is the first that can be gone.
            var made = new HashSet<string>();
            foreach (Repair repair in Offered(diagnostic, root, model, context.CancellationToken)
                .Where(repair => !made.Contains(repair.Key) && trial.Succeeds(diagnostic, repair.Changes)))
            {
                made.Add(repair.Key);
                CodeActionPriority priority = repair.Choice == RepairChoice.ReachesMore ? CodeActionPriority.Low : CodeActionPriority.Default;
                context.RegisterCodeFix(CodeAction.Create(repair.Title, token => ChangeAsync(repair.Changes, token), repair.Key, priority), diagnostic);
            }
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
        var trial = new Trial(model, context.CancellationToken);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (FixAllChoice.Of(context, Offered(diagnostic, root, model, context.CancellationToken))
                .FirstOrDefault(repair => trial.Succeeds(diagnostic, repair.Changes)) is { } repair)
            {
                merged.TryAdd(repair.Changes, diagnostic, trial);
            }
        }

        // A document that nothing is done to stays the same one, so that whoever asked sees that nothing was done.
        return merged.IsEmpty ? document : document.WithText(merged.Apply(root.SyntaxTree.GetText(context.CancellationToken)));
    }

    private List<Repair> Offered(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken)
    {
        var offered = new List<Repair>();
        Register(new FixScope(diagnostic, root, model, offered.Add, cancellationToken));
        return [.. offered.OrderBy(static repair => repair.Choice == RepairChoice.ReachesMore)];
    }
}
