namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ0001: adds <c>partial</c> to the campaign and to the types that contain it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialCodeFixProvider() : BrazeCodeFixProvider(RuleIds.CampaignIsNotPartial)
{
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
            // The language allows 'partial' only as the last modifier.
            scope.Offer("Make the type partial", "partial", declarations.Select(static type => Addition.Insert(type.Keyword.SpanStart, "partial ")));
        }
    }
}
