using Braze.Generators.Parsing;

namespace Braze.Generators.CodeFixes;

/// <summary>BRZ0003: writes an id that has the usual shape but for its blanks and its case as Braze shows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CampaignIdCodeFixProvider : BrazeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CampaignIdIsUnusual);

    private protected override void Register(FixScope scope)
    {
        // A constant may be used for something else too; a literal is for the attribute alone.
        if (scope.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { Expression: LiteralExpressionSyntax { Token.Value: string id } literal }
            && CampaignIdShape.Usual(id) is { } usual)
        {
            scope.Offer("Write the id as Braze shows it", "usual", [new TextChange(literal.Span, Identifier.Literal(usual))]);
        }
    }
}
