namespace Braze.Generators.CodeFixes.Offering;

/// <summary>The base of all code fix providers: offers repairs that compile, one at a time and for Fix All in a document, project or solution.</summary>
public abstract class BrazeCodeFixProvider : CodeFixProvider
{
    private protected BrazeCodeFixProvider(params string[] rules) => FixableDiagnosticIds = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var trial = new Trial(model, context.CancellationToken);

        // A tool that asks for the repairs of one rule may pass a diagnostic of another: see FixAllChoice.
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            // The same repair may be offered in several forms. The first form that compiles is registered.
            var registered = new HashSet<string>();
            foreach (Repair repair in FindRepairs(diagnostic, model, context.CancellationToken)
                .Where(repair => !registered.Contains(repair.Key) && trial.Succeeds(diagnostic, repair.Changes)))
            {
                registered.Add(repair.Key);
                CodeActionPriority priority = repair.Choice == RepairChoice.ReachesMore ? CodeActionPriority.Low : CodeActionPriority.Default;
                context.RegisterCodeFix(CodeAction.Create(repair.Title, token => ChangeAsync(repair.Changes, token), repair.Key, priority), diagnostic);
            }
        }

        async Task<Document> ChangeAsync(IReadOnlyCollection<TextChange> changes, CancellationToken cancellationToken) =>
            context.Document.WithText((await model.SyntaxTree.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(changes));
    }

    /// <summary>Offers the repairs of one diagnostic.</summary>
    /// <param name="scope">The diagnostic and its document.</param>
    private protected abstract void Register(FixScope scope);

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var trial = new Trial(model, context.CancellationToken);
        var merged = new MergedChanges(trial);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (FixAllChoice.Filter(context, FindRepairs(diagnostic, model, context.CancellationToken))
                .FirstOrDefault(repair => trial.Succeeds(diagnostic, repair.Changes)) is { } repair)
            {
                merged.TryAdd(repair.Changes, diagnostic);
            }
        }

        // When nothing changes, the same document is returned, which tells the caller that nothing was done.
        return merged.IsEmpty ? document : document.WithText(merged.Apply(await model.SyntaxTree.GetTextAsync(context.CancellationToken).ConfigureAwait(false)));
    }

    private IEnumerable<Repair> FindRepairs(Diagnostic diagnostic, SemanticModel model, CancellationToken cancellationToken)
    {
        var repairs = new List<Repair>();
        Register(new FixScope(diagnostic, model, repairs.Add, cancellationToken));
        return repairs.OrderBy(static repair => repair.Choice == RepairChoice.ReachesMore);
    }
}
