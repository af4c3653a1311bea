namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Finds the arguments of a call, or the members of a created object, that determine who is messaged.</summary>
internal static class TargetSyntax
{
    private static readonly ImmutableHashSet<string> Parameters = ImmutableHashSet.Create("externalUserId", "userAlias", "recipients");
    private static readonly ImmutableHashSet<string> Members = ImmutableHashSet.Create("ExternalUserId", "UserAlias", "Email", "BrazeId", "Recipients");

    /// <summary>Whether recipients are set, even with a variable that is empty at run time. A broadcast is not intended then.</summary>
    public static bool IsGiven(ExpressionSyntax place, EditedDocument document) => FindGiven(place, document).Any(static given => !IsNull(given.Value));

    /// <summary>Whether recipients are set other than with <c>null</c> or an empty list.</summary>
    public static bool IsGivenByVariable(ExpressionSyntax place, EditedDocument document) => FindGiven(place, document).Any(static given => !IsEmpty(given.Value));

    /// <summary>The arguments or members that are <c>null</c>, or a list that is created empty.</summary>
    public static IReadOnlyList<SyntaxNode> FindEmpty(ExpressionSyntax place, EditedDocument document) =>
        [.. FindGiven(place, document).Where(static given => IsEmpty(given.Value)).Select(static given => given.Node)];

    private static IEnumerable<(SyntaxNode Node, ExpressionSyntax Value)> FindGiven(ExpressionSyntax place, EditedDocument document) => place switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments
            .Where(argument => SendExpression.FindParameter(argument, document) is { } parameter && Parameters.Contains(parameter.Name))
            .Select(static argument => ((SyntaxNode)argument, argument.Expression)),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .Where(static assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && Members.Contains(name))
            .Select(static assignment => ((SyntaxNode)assignment, assignment.Right)),
        _ => [],
    };

    private static bool IsEmpty(ExpressionSyntax value) => IsNull(value) || Unwrap(value) switch
    {
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } => true,
        ArrayCreationExpressionSyntax { Initializer.Expressions.Count: 0 } => true,
        ArrayCreationExpressionSyntax { Initializer: null, Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }] } => true,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Empty" } }, ArgumentList.Arguments.Count: 0,
        } => true,
        _ => false,
    };

    private static bool IsNull(ExpressionSyntax value) => Unwrap(value).Kind()
        is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;

    private static ExpressionSyntax Unwrap(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Unwrap(inner),
        CastExpressionSyntax { Expression: var inner } => Unwrap(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Unwrap(inner),
        _ => value,
    };
}
