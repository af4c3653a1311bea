using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>What is certain of a value.</summary>
internal static class ValueFacts
{
    /// <summary>The value without parentheses around it, and without conversions that keep it: <c>as</c> may lose it.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, IsTryCast: false, Operand: var operand }:
                    value = operand;
                    break;
                case IParenthesizedOperation { Operand: var operand }:
                    value = operand;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>Whether the value is null.</summary>
    public static Presence PresenceOf(IOperation value)
    {
        value = Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is null ? Presence.Absent : Presence.Present;
        }

        return value switch
        {
            IDefaultValueOperation { Type.IsReferenceType: true } => Presence.Absent,
            IObjectCreationOperation or IWithOperation or IArrayCreationOperation or IInterpolatedStringOperation => Presence.Present,
            { Syntax: CollectionExpressionSyntax } => Presence.Present,
            _ => IsNotNullByFlow(value) ? Presence.Present : Presence.Unknown,
        };
    }

    /// <summary>Whether the value is the constant <paramref name="expected"/>.</summary>
    public static bool IsConstant(IOperation value, bool expected) =>
        value.ConstantValue is { HasValue: true, Value: bool constant } && constant == expected;

    /// <summary>
    /// What the compiler's own flow analysis says. A project without nullable reference types has no such word, and there
    /// a variable may be null.
    /// </summary>
    private static bool IsNotNullByFlow(IOperation value) =>
        value is { Type: { IsReferenceType: true, TypeKind: not TypeKind.Error }, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && !IsOblivious(value)
        && !IsSuppressed(expression)
        && model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull;

    /// <summary>Whether the value comes from where nullable reference types are off: the compiler asks no questions about it.</summary>
    private static bool IsOblivious(IOperation value) => value switch
    {
        IParameterReferenceOperation { Parameter.NullableAnnotation: NullableAnnotation.None } => true,
        IFieldReferenceOperation { Field.NullableAnnotation: NullableAnnotation.None } => true,
        IPropertyReferenceOperation { Property.NullableAnnotation: NullableAnnotation.None } => true,
        IInvocationOperation { TargetMethod.ReturnNullableAnnotation: NullableAnnotation.None } => true,
        _ => false,
    };

    /// <summary>Whether <c>!</c> stands behind the value, which says rather that the compiler sees it otherwise.</summary>
    private static bool IsSuppressed(ExpressionSyntax expression) => expression.Parent switch
    {
        PostfixUnaryExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsSuppressed(parenthesized),
        _ => false,
    };
}
