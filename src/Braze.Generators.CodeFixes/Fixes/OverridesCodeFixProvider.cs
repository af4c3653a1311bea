namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>
/// CS0426, CS0117 and CS0246 about <c>Overrides</c>: adds <c>Overrides = true</c> to the <c>[TriggerCampaign]</c> of the campaign, which can
/// be in another file or project.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OverridesCodeFixProvider : CodeFixProvider
{
    internal const string Key = "TriggerCampaign:Overrides";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0426", "CS0117", "CS0246");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => OverridesFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await MissingOverrides.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } missing)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Generate 'Overrides' for '{missing.CampaignName}'",
                        cancellationToken => missing.ApplyAsync(context.Document.Project.Solution, cancellationToken),
                        Key),
                    diagnostic);
            }
        }
    }
}
