using Braze.Generators.Declarations;

namespace Braze.Generators.CodeFixes.Fixes;

/// <summary>BRZ0003: removes the whitespace from a campaign ID and writes it in lower case, when it has the usual form otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CampaignIdCodeFixProvider() : BrazeCodeFixProvider(RuleIds.CampaignIdIsUnusual)
{
    private protected override void Register(FixScope scope)
    {
        // Only a literal is changed: a constant can have other uses.
        if (scope.Node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { Expression: LiteralExpressionSyntax { Token.Value: string id } literal }
            && CampaignIdShape.Normalize(id) is { } usual)
        {
            scope.Offer("Write the ID as Braze shows it", "usual", [new TextChange(literal.Span, Identifier.Literal(usual))]);
        }
    }
}
