namespace Braze.Generators.CodeFixes;

/// <summary>Where <c>await</c> can stand. Most of it the compiler says when a repair is tried; the rest it says when it writes the assembly.</summary>
internal static class AwaitPlace
{
    /// <summary>Whether a place can become a value that is awaited there: nothing else is said in it, and no span has to live on.</summary>
    public static bool IsAllowed(SyntaxNode place, ExpressionSyntax value, FixScope scope) =>
        place.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)
            || trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            || !place.Span.Contains(trivia.Span)
            || value.Span.Contains(trivia.Span))
        && !IsSpanAlive(place, scope);

    /// <summary>Whether a variable, a loop or a block around a place holds a reference or a span, which no function keeps while it waits.</summary>
    private static bool IsSpanAlive(SyntaxNode place, FixScope scope)
    {
        SyntaxNode[] inFunction = [.. place.AncestorsAndSelf().TakeWhile(static node => node
            is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax))];
        TextSpan body = inFunction[inFunction.Length - 1].Span;
        return inFunction.Any(around => around switch
            {
                CommonForEachStatementSyntax loop => scope.Model.GetForEachStatementInfo(loop).GetEnumeratorMethod is { ReturnType.IsRefLikeType: true },
                UsingStatementSyntax { Expression: { } resource } => scope.Model.GetTypeInfo(resource, scope.CancellationToken).Type is { IsRefLikeType: true },
                _ => false,
            })
            || scope.Model.LookupSymbols(place.SpanStart).OfType<ILocalSymbol>().Any(local => (local.IsRef || local.Type.IsRefLikeType)
                && local.DeclaringSyntaxReferences.Any(declaration => declaration.Span.Start < place.SpanStart && body.Contains(declaration.Span)));
    }
}
