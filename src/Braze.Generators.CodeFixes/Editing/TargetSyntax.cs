namespace Braze.Generators.CodeFixes;

/// <summary>What a call, a request or a recipient says of who is messaged.</summary>
internal static class TargetSyntax
{
    private static readonly ImmutableHashSet<string> Parameters = ImmutableHashSet.Create("externalUserId", "userAlias", "recipients");
    private static readonly ImmutableHashSet<string> Members = ImmutableHashSet.Create("ExternalUserId", "UserAlias", "Email", "BrazeId", "Recipients");

    /// <summary>Whether somebody is named, be it by a variable that is empty when it gets there: then a broadcast is not what was meant.</summary>
    public static bool IsGiven(ExpressionSyntax place, FixScope scope) => Given(place, scope).Any(static given => !IsNull(given.Value));

    /// <summary>Whether a variable is named, of which something else may be meant than what it plainly is not.</summary>
    public static bool IsGivenByVariable(ExpressionSyntax place, FixScope scope) => Given(place, scope).Any(static given => !IsNobody(given.Value));

    /// <summary>The arguments or members that plainly name nobody: with <c>null</c>, or an empty list that is written in place.</summary>
    public static IReadOnlyList<SyntaxNode> NamingNobody(ExpressionSyntax place, FixScope scope) =>
        [.. Given(place, scope).Where(static given => IsNobody(given.Value)).Select(static given => given.Node)];

    private static IEnumerable<(SyntaxNode Node, ExpressionSyntax Value)> Given(ExpressionSyntax place, FixScope scope) => place switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments
            .Where(argument => SendExpression.ParameterOf(argument, scope) is { } parameter && Parameters.Contains(parameter.Name))
            .Select(static argument => ((SyntaxNode)argument, argument.Expression)),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions
            .OfType<AssignmentExpressionSyntax>()
            .Where(static assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && Members.Contains(name))
            .Select(static assignment => ((SyntaxNode)assignment, assignment.Right)),
        _ => [],
    };

    private static bool IsNobody(ExpressionSyntax value) => IsNull(value) || Unwrapped(value) switch
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

    private static bool IsNull(ExpressionSyntax value) => Unwrapped(value).Kind()
        is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;

    private static ExpressionSyntax Unwrapped(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    value = inner;
                    break;
                case CastExpressionSyntax { Expression: var inner }:
                    value = inner;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner }:
                    value = inner;
                    break;
                default:
                    return value;
            }
        }
    }
}
