namespace Braze.Generators.CodeFixes;

/// <summary>BRZ0001: adds <c>partial</c> to the campaign and to the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CampaignIsNotPartial);

    private protected override void Register(FixScope scope)
    {
        TypeDeclarationSyntax[] declarations =
        [
            .. scope.Node.AncestorsAndSelf()
                .OfType<TypeDeclarationSyntax>()
                .Where(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)),
        ];
        if (declarations.Length == 0)
        {
            return;
        }

        scope.Offer("Make it partial", "partial", editor =>
        {
            foreach (TypeDeclarationSyntax declaration in declarations)
            {
                // The innermost comes first, so each replacement must take the node as the editor has it by then.
                editor.ReplaceNode(declaration, static (current, generator) =>
                    generator.WithModifiers(current, generator.GetModifiers(current).WithPartial(true)));
            }
        });
    }
}
