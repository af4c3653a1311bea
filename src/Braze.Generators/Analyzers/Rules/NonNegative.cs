using Braze.Generators.Analyzers.Flow;

using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>Finds numbers that the code itself shows not to be negative. They are written without a minus sign.</summary>
internal static class NonNegative
{
    /// <summary>The properties and methods of the framework that return a count, a length or a part of a date.</summary>
    private static readonly ImmutableHashSet<string> Counts = ImmutableHashSet.Create(
        "Count", "Length", "LongLength", "LongCount", "Capacity", "Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "DayOfYear", "Abs", "DaysInMonth", "GetByteCount");

    public static bool Is(IOperation value)
    {
        value = Operand.Unwrap(value);
        return value switch
        {
            { ConstantValue: { HasValue: true, Value: { } constant } } => !constant.ToString()!.StartsWith("-", StringComparison.Ordinal),
            IConversionOperation { OperatorMethod: null, Operand: var operand } => IsUnsigned(operand.Type) || Is(operand),
            IPropertyReferenceOperation { Property: var property } => Counts.Contains(property.Name) && property.ContainingNamespace.IsSystem(),
            IInvocationOperation { TargetMethod: var method } => Counts.Contains(method.Name) && method.ContainingNamespace.IsSystem(),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder } both =>
                Is(both.LeftOperand) && Is(both.RightOperand),
            IConditionalOperation { WhenTrue: var first, WhenFalse: { } second } => Is(first) && Is(second),
            ICoalesceOperation { Value: var first, WhenNull: var second } => Is(first) && Is(second),
            _ => IsUnsigned(value.Type),
        };
    }

    private static bool IsUnsigned(ITypeSymbol? type) => type?.WithoutNullable().SpecialType
        is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr or SpecialType.System_Char;
}
