namespace Braze.Generators.CodeFixes.Editing;

/// <summary>
/// Checks where <c>await</c> is allowed. The compiler reports most errors when a repair is tried. This class covers the errors that
/// it reports only when it emits the assembly.
/// </summary>
internal static class AwaitPlace
{
    /// <summary>Whether a node can become an awaited value: it contains no other comment, and no span is used across the <c>await</c>.</summary>
    public static bool IsAllowed(SyntaxNode place, ExpressionSyntax value, EditedDocument document) =>
        place.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)
            || trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            || !place.Span.Contains(trivia.Span)
            || value.Span.Contains(trivia.Span))
        && !IsSpanAlive(place, document);

    /// <summary>
    /// Whether a variable, a loop or a block around a node holds a reference or a span, which cannot be used across an
    /// <c>await</c>.
    /// </summary>
    private static bool IsSpanAlive(SyntaxNode place, EditedDocument document)
    {
        SyntaxNode[] inFunction = [.. place.AncestorsAndSelf().TakeWhile(static node => node
            is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax))];
        TextSpan body = inFunction[inFunction.Length - 1].Span;
        return inFunction.Any(around => around switch
            {
                CommonForEachStatementSyntax loop => document.Model.GetForEachStatementInfo(loop).GetEnumeratorMethod is { ReturnType.IsRefLikeType: true },
                UsingStatementSyntax { Expression: { } resource } => document.TypeOf(resource) is { IsRefLikeType: true },
                _ => false,
            })
            || document.Model.LookupSymbols(place.SpanStart).OfType<ILocalSymbol>().Any(local => (local.IsRef || local.Type.IsRefLikeType)
                && local.DeclaringSyntaxReferences.Any(declaration => declaration.Span.Start < place.SpanStart && body.Contains(declaration.Span)));
    }
}
