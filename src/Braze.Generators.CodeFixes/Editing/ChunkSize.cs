namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Changes the size of chunks to 50.</summary>
internal static class ChunkSize
{
    private static readonly string Limit = $"{Limits.Recipients}";

    /// <summary>
    /// Changes the number in the call, or in a constant that only the call uses. A constant with other uses keeps its value, and the call
    /// gets <c>TriggerSendRequest.MaxRecipients</c>.
    /// </summary>
    public static TextChange Change(EditedDocument document, ExpressionSyntax size) =>
        size is LiteralExpressionSyntax ? new TextChange(size.Span, Limit)
        : FindNumber(document, size) is { } number ? new TextChange(number.Span, Limit)
        : new TextChange(size.Span, document.FindType(KnownNames.TriggerSendRequest) is { } request && request.GetMembers("MaxRecipients").Length > 0
            ? $"{TypeName.Find(document, request, size.SpanStart)}.MaxRecipients"
            : Limit);

    /// <summary>The value of a constant that no other code can use.</summary>
    private static LiteralExpressionSyntax? FindNumber(EditedDocument document, ExpressionSyntax size) =>
        document.SymbolOf(size) is { } constant
        && constant is IFieldSymbol { IsConst: true, DeclaredAccessibility: Accessibility.Private } or ILocalSymbol { IsConst: true }
        && constant.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == document.Model.SyntaxTree
        && declaration.GetSyntax(document.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax number }
        && (constant is ILocalSymbol || constant.ContainingType.DeclaringSyntaxReferences.Length == 1)
        && document.Root.DescendantTokens(static _ => true, descendIntoTrivia: true)
            .Count(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == constant.Name) == 2
            ? number
            : null;
}
