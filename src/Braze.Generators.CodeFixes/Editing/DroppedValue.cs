namespace Braze.Generators.CodeFixes;

/// <summary>A value that is made and given to nobody.</summary>
internal static class DroppedValue
{
    /// <summary>A call together with what is said of how it is awaited.</summary>
    public static ExpressionSyntax Configured(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WithCancellation", Parent: InvocationExpressionSyntax configured })
        {
            whole = configured;
        }

        return whole;
    }

    /// <summary>The value with what gives it to <c>_</c>, when that is a statement or a function's body; otherwise <see langword="null"/>.</summary>
    public static ExpressionSyntax? Around(ExpressionSyntax value)
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
