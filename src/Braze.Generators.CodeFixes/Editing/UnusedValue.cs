namespace Braze.Generators.CodeFixes.Editing;

/// <summary>A call whose result is not used.</summary>
internal static class UnusedValue
{
    /// <summary>A call together with the <c>ConfigureAwait</c> and <c>WithCancellation</c> calls on its result.</summary>
    public static ExpressionSyntax WithConfiguration(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WithCancellation", Parent: InvocationExpressionSyntax configured })
        {
            whole = configured;
        }

        return whole;
    }

    /// <summary>A value together with its assignment to <c>_</c>, when that is a statement or the body of a function; otherwise <see langword="null"/>.</summary>
    public static ExpressionSyntax? WithDiscard(ExpressionSyntax value)
    {
        ExpressionSyntax whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } })
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return whole.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax ? whole : null;
    }
}
