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
        if (declarations.Length > 0)
        {
            // The last of the modifiers: the language has it nowhere else.
            scope.Offer("Make it partial", "partial", declarations.Select(static type => Addition.Insert(type.Keyword.SpanStart, "partial ")));
        }
    }
}
