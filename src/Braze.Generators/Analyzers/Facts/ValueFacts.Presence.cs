using Braze.Generators.Analyzers.Flow;
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
                return IsNotNullByFlow(Operand.Unwrap(value), view) ? Presence.Present : Presence.Unknown;
            }

            all = one;
        }

        return all ?? Presence.Unknown;
    }

    /// <summary>Whether the value is certainly null.</summary>
    public static bool IsAbsent(IOperation value, Viewpoint view) => Possibilities(value, view).All(IsNull);

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
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => Presence.Present,
            { Syntax: CollectionExpressionSyntax } => Presence.Present,
            _ => IsNotNullByFlow(value, view) ? Presence.Present : Presence.Unknown,
        };
    }

    /// <summary>
    /// What the compiler's own flow analysis says, where its word can be taken. A project without nullable reference types has no such word,
    /// and there a variable may be null.
    /// </summary>
    private static bool IsNotNullByFlow(IOperation value, Viewpoint view) =>
        value is { Type: { IsReferenceType: true, TypeKind: not (TypeKind.Error or TypeKind.Dynamic) }, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && FlowStateOf(value, model.GetTypeInfo(expression)) == NullableFlowState.NotNull
        && new NullWord(view.Flow).CanBeTakenOf(value);

    /// <summary>A conversion that is not written stands at the expression that it converts.</summary>
    private static NullableFlowState FlowStateOf(IOperation value, TypeInfo info) =>
        value is IConversionOperation { IsImplicit: true } ? info.ConvertedNullability.FlowState : info.Nullability.FlowState;
}
