using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <content>Whether a value is null.</content>
internal static partial class ValueFacts
{
    /// <summary>Whether the value is null.</summary>
    public static Presence PresenceOf(IOperation value, Viewpoint view)
    {
        Presence? all = null;
        foreach (IOperation possibility in Possibilities(value, view))
        {
            Presence one = PresenceOfOne(possibility, view);
            if (one == Presence.Unknown || (all is not null && all != one))
            {
                return IsNotNullByFlow(Unwrap(value), view) ? Presence.Present : Presence.Unknown;
            }

            all = one;
        }

        return all ?? Presence.Unknown;
    }

    /// <summary>Whether the value is certainly null.</summary>
    public static bool IsAbsent(IOperation value, Viewpoint view) => IsCertainly(value, IsNull, view);

    private static bool IsNull(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is null,
        IDefaultValueOperation { Type: { } type } => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => false,
    };

    private static Presence PresenceOfOne(IOperation value, Viewpoint view)
    {
        if (IsNull(value))
        {
            return Presence.Absent;
        }

        return value switch
        {
            { ConstantValue.HasValue: true } => Presence.Present,
            IObjectCreationOperation or IWithOperation or IArrayCreationOperation or IInterpolatedStringOperation => Presence.Present,
            { Syntax: CollectionExpressionSyntax } => Presence.Present,
            _ => IsNotNullByFlow(value, view) ? Presence.Present : Presence.Unknown,
        };
    }

    /// <summary>
    /// What the compiler's own flow analysis says. A project without nullable reference types has no such word, and there
    /// a variable may be null. So it may where it is given something with a <c>!</c>.
    /// </summary>
    private static bool IsNotNullByFlow(IOperation value, Viewpoint view) =>
        value is { Type: { IsReferenceType: true, TypeKind: not TypeKind.Error }, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && !IsOblivious(value)
        && !IsSuppressed(expression)
        && !(VariableOf(value) is { } variable && view.Flow.IsGivenUnchecked(variable))
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
    public static bool IsSuppressed(ExpressionSyntax expression) => expression.Parent switch
    {
        PostfixUnaryExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsSuppressed(parenthesized),
        _ => false,
    };
}
