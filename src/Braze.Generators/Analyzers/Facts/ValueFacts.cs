using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>What is certain of a value.</summary>
internal static class ValueFacts
{
    /// <summary>The value without conversions and parentheses around it.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
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
        value is { Type.IsReferenceType: true, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull;
}
