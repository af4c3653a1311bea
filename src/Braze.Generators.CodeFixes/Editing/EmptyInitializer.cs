namespace Braze.Generators.CodeFixes;

/// <summary>What is left of an initializer when all goes that stands in it: no braces with nothing inside.</summary>
internal static class EmptyInitializer
{
    /// <summary>
    /// Takes the initializer away with all that is in it; <see langword="null"/> where something is left in it, be it a comment, or where
    /// it cannot go.
    /// </summary>
    public static IEnumerable<TextChange>? Remove(FixScope scope, InitializerExpressionSyntax initializer, IReadOnlyCollection<SyntaxNode> removed)
    {
        if (!initializer.Expressions.All(removed.Contains)
            || initializer.DescendantTrivia().Any(trivia => IsLeft(scope, trivia, initializer, removed)))
        {
            return null;
        }

        return initializer.Parent switch
        {
            WithExpressionSyntax { Expression: var copied, Parent: AssignmentExpressionSyntax { Left: var target, Parent: ExpressionStatementSyntax statement } }
                when SyntaxFactory.AreEquivalent(target, copied) => [scope.Text.Delete(OwnComments.WithRestOfLine(scope.Text, statement.Span))],
            WithExpressionSyntax { Expression: var copied } with when IsNew(copied) || !IsKept(with) =>
                [new TextChange(TextSpan.FromBounds(copied.Span.End, initializer.Span.End), string.Empty)],
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } =>
                [new TextChange(TextSpan.FromBounds(arguments.Span.End, initializer.Span.End), string.Empty)],
            ObjectCreationExpressionSyntax { Type: var type } =>
                [new TextChange(TextSpan.FromBounds(type.Span.End, initializer.Span.End), "()")],
            _ => null,
        };
    }

    /// <summary>Whether a comment is in the braces that goes with nothing.</summary>
    private static bool IsLeft(FixScope scope, SyntaxTrivia trivia, InitializerExpressionSyntax initializer, IReadOnlyCollection<SyntaxNode> removed) =>
        initializer.Span.Contains(trivia.Span)
        && trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia)
        && !removed.Any(node => OwnComments.WithRestOfLine(scope.Text, OwnComments.WithBeside(scope.Text, node)).Contains(trivia.Span));

    /// <summary>Whether nobody else has what is copied. Of what somebody has, a copy is made so that it can be changed alone.</summary>
    private static bool IsNew(ExpressionSyntax copied) => copied switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsNew(inner),
        WithExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForExternalUser" or "ForAlias" or "ForEmail" or "ForBrazeId" } } => true,
        _ => false,
    };

    /// <summary>Whether a copy gets a name, by which it can be changed.</summary>
    private static bool IsKept(WithExpressionSyntax copy) => copy.Parent is not (ArgumentSyntax or ExpressionElementSyntax or InitializerExpressionSyntax);
}
