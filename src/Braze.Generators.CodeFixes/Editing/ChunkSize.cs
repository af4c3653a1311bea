namespace Braze.Generators.CodeFixes;

/// <summary>Makes the size of a chunk 50.</summary>
internal static class ChunkSize
{
    private const string Most = "50";

    /// <summary>
    /// Changes the number where it is written: in the call, or in a constant that has no other use and that no other file can have. What
    /// has another use keeps its value, and the chunk has Braze's limit by its name.
    /// </summary>
    public static TextChange Change(FixScope scope, ExpressionSyntax size) =>
        size is LiteralExpressionSyntax ? new TextChange(size.Span, Most)
        : NumberOf(scope, size) is { } number ? new TextChange(number.Span, Most)
        : new TextChange(size.Span, Limit(scope, size.SpanStart));

    private static LiteralExpressionSyntax? NumberOf(FixScope scope, ExpressionSyntax size) =>
        scope.Model.GetSymbolInfo(size, scope.CancellationToken).Symbol is { } constant
        && constant is IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Private } or ILocalSymbol { IsConst: true }
        && constant.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == scope.Model.SyntaxTree
        && declaration.GetSyntax(scope.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax number }
        && (constant is ILocalSymbol || constant.ContainingType.DeclaringSyntaxReferences.Length == 1)
        && scope.Model.SyntaxTree.GetRoot(scope.CancellationToken).DescendantTokens(static _ => true, descendIntoTrivia: true)
            .Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == constant.Name) == 2
            ? number
            : null;

    private static string Limit(FixScope scope, int position) =>
        scope.Model.Compilation.GetTypeByMetadataName(KnownNames.TriggerSendRequest) is { } request
        && request.GetMembers("MaxRecipients").Length > 0
            ? $"{TypeName.At(scope, request, position)}.MaxRecipients"
            : Most;
}
