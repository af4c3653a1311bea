using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Caching;

/// <summary>The files in which the types stand that a campaign was read from.</summary>
internal static class Dependencies
{
    /// <summary>The files; default when what they say depends on more than names: a constant that stands elsewhere, say.</summary>
    public static ImmutableArray<SyntaxTree> Of(IEnumerable<ITypeSymbol> types, CancellationToken cancellationToken)
    {
        var files = new HashSet<SyntaxTree>();
        foreach (ITypeSymbol type in types)
        {
            for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
            {
                for (ITypeSymbol? outer = current; outer is not null; outer = outer.ContainingType)
                {
                    foreach (SyntaxReference part in outer.DeclaringSyntaxReferences)
                    {
                        files.Add(part.SyntaxTree);
                        if (HasDistantConstant(part.GetSyntax(cancellationToken)))
                        {
                            return default;
                        }
                    }
                }
            }
        }

        return files.ToImmutableArray();
    }

    private static bool HasDistantConstant(SyntaxNode declaration)
    {
        foreach (SyntaxNode node in declaration.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax)))
        {
            ExpressionSyntax? constant = node switch
            {
                AttributeArgumentSyntax argument => argument.Expression,
                EnumMemberDeclarationSyntax { EqualsValue.Value: var value } => value,
                _ => null,
            };
            if (constant is not (null or LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }))
            {
                return true;
            }
        }

        return false;
    }
}
