namespace Braze.Generators.CodeFixes;

/// <summary>What all fixes share: Fix All in document, project and solution, and the way a fix is offered.</summary>
public abstract class BrazeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Register(new FixScope(context, diagnostic, root, model));
        }
    }

    /// <summary>Offers the repairs that are certain for one diagnostic.</summary>
    /// <param name="scope">The diagnostic and where it is.</param>
    private protected abstract void Register(FixScope scope);
}
