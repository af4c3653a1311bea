using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <content>What stands around a value and leaves it as it is.</content>
internal static partial class ValueFacts
{
    /// <summary>
    /// The value without parentheses around it, and without conversions that keep it: <c>as</c> may lose it, and a number that is cast to
    /// another kind is another one. A query is the call that it stands for.
    /// </summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, IsTryCast: false, Operand: var operand } conversion when !MakesAnother(conversion):
                    value = operand;
                    break;
                case IParenthesizedOperation { Operand: var operand }:
                    value = operand;
                    break;
                case ITranslatedQueryOperation { Operation: var call }:
                    value = call;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>
    /// Whether a conversion makes a value of another kind: it is written as a cast, since it may lose something, or takes a value out of an
    /// object. Of a constant the compiler says what it is afterwards.
    /// </summary>
    private static bool MakesAnother(IConversionOperation conversion) =>
        conversion is { Type: { IsValueType: true, IsRefLikeType: false } made, Operand.Type: { } given }
        && (conversion.ConstantValue.HasValue || !conversion.Conversion.IsImplicit)
        && !SymbolEqualityComparer.Default.Equals(made.WithoutNullable(), given.WithoutNullable());
}
