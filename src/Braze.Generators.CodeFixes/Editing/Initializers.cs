namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Finds members of object initializers, and removes initializers that would be left empty.</summary>
internal static class Initializers
{
    /// <summary>The assignment of a property.</summary>
    public static AssignmentExpressionSyntax? FindMember(this InitializerExpressionSyntax initializer, string property) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property);

    /// <summary>
    /// Removes an initializer when all of its members are removed; <see langword="null"/> when a member or a comment is left in it,
    /// or when it cannot be removed.
    /// </summary>
    public static IEnumerable<TextChange>? RemoveIfEmpty(SourceText text, InitializerExpressionSyntax initializer, IReadOnlyCollection<SyntaxNode> removed)
    {
        if (!initializer.Expressions.All(removed.Contains)
            || initializer.DescendantTrivia().Any(trivia => IsKept(text, trivia, initializer, removed)))
        {
            return null;
        }

        return initializer.Parent switch
        {
            WithExpressionSyntax { Expression: var copied, Parent: AssignmentExpressionSyntax { Left: var target, Parent: ExpressionStatementSyntax statement } }
                when SyntaxFactory.AreEquivalent(target, copied) => [text.Delete(OwnComments.WithRestOfLine(text, statement.Span))],

            // A named copy of a shared object is kept, because the copy can be changed later.
            WithExpressionSyntax { Expression: var copied } with when IsNew(copied) || with.Parent is ArgumentSyntax or ExpressionElementSyntax or InitializerExpressionSyntax =>
                [new TextChange(TextSpan.FromBounds(copied.Span.End, initializer.Span.End), string.Empty)],
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } =>
                [new TextChange(TextSpan.FromBounds(arguments.Span.End, initializer.Span.End), string.Empty)],
            ObjectCreationExpressionSyntax { Type: var type } =>
                [new TextChange(TextSpan.FromBounds(type.Span.End, initializer.Span.End), "()")],
            _ => null,
        };
    }

    /// <summary>Whether a comment in the braces is not removed with a member.</summary>
    private static bool IsKept(SourceText text, SyntaxTrivia trivia, InitializerExpressionSyntax initializer, IReadOnlyCollection<SyntaxNode> removed) =>
        initializer.Span.Contains(trivia.Span)
        && trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia)
        && !removed.Any(node => OwnComments.WithRestOfLine(text, OwnComments.WithBeside(text, node)).Contains(trivia.Span));

    /// <summary>Whether the copied object is created in place. Nothing else refers to it then.</summary>
    private static bool IsNew(ExpressionSyntax copied) => copied switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsNew(inner),
        WithExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForExternalUserId" or "ForAlias" or "ForEmail" or "ForBrazeId" } } => true,
        _ => false,
    };
}
