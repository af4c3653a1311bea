using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <content>Whether a value is null.</content>
internal static partial class ValueFacts
{
    /// <summary>Whether the value is certainly not null.</summary>
    public static bool IsPresent(IOperation value, Viewpoint view)
    {
        ImmutableArray<IOperation> possibilities = Possibilities(value, view);
        return possibilities.All(possibility => IsNotNull(possibility, view)) || (!possibilities.All(IsNull) && IsNotNullByFlow(Operand.Unwrap(value), view));
    }

    /// <summary>Whether the value is certainly null.</summary>
    public static bool IsAbsent(IOperation value, Viewpoint view) => Possibilities(value, view).All(IsNull);

    private static bool IsNull(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is null,
        IDefaultValueOperation { Type: { } type } => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => false,
    };

    private static bool IsNotNull(IOperation value, Viewpoint view) => !IsNull(value) && value switch
    {
        { ConstantValue.HasValue: true } => true,
        IObjectCreationOperation or IWithOperation or IArrayCreationOperation or IInterpolatedStringOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        { Syntax: CollectionExpressionSyntax } => true,
        _ => IsNotNullByFlow(value, view),
    };

    /// <summary>
    /// Whether the compiler's flow analysis reliably shows that the value is not null. A project without nullable reference types
    /// has no such analysis, so its variables may be null.
    /// </summary>
    private static bool IsNotNullByFlow(IOperation value, Viewpoint view) =>
        value is { Type: { IsReferenceType: true, TypeKind: not (TypeKind.Error or TypeKind.Dynamic) }, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && FlowStateOf(value, model.GetTypeInfo(expression)) == NullableFlowState.NotNull
        && new NullStateCheck(view.Flow).IsReliable(value);

    /// <summary>Gets the flow state of a value. An implicit conversion has the syntax of the expression that it converts.</summary>
    private static NullableFlowState FlowStateOf(IOperation value, TypeInfo info) =>
        value is IConversionOperation { IsImplicit: true } ? info.ConvertedNullability.FlowState : info.Nullability.FlowState;
}
