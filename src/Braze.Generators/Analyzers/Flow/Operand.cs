using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Finds the value of an operation, without conversions and parentheses.</summary>
internal static class Operand
{
    /// <summary>
    /// Removes parentheses and the conversions that keep the value. A conversion with <c>as</c> can lose it, and a number that is cast to
    /// another type is another number. A query becomes the call that it stands for.
    /// </summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, IsTryCast: false, Operand: var operand } conversion when !ChangesValue(conversion):
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

    /// <summary>Gets the operation that uses a value, without the conversions, parentheses and delegate creations in between.</summary>
    public static IOperation? UserOf(IOperation value)
    {
        IOperation? user = value.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation)
        {
            user = user.Parent;
        }

        return user;
    }

    /// <summary>Gets the call that a lambda is an argument of.</summary>
    public static IInvocationOperation? CallWith(IOperation lambda) => (UserOf(lambda) as IArgumentOperation)?.Parent as IInvocationOperation;

    /// <summary>Gets the local or parameter that a value is.</summary>
    public static ISymbol? VariableOf(IOperation value) => Unwrap(value) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    /// <summary>Gets the receiver of a call, which is the first argument of an extension method.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;

    /// <summary>Gets the arguments in the order of the parameters. An operation has them in the order in which they are written.</summary>
    public static ImmutableArray<IArgumentOperation> ByParameter(this ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Sort(static (left, right) => Comparer<int?>.Default.Compare(left.Parameter?.Ordinal, right.Parameter?.Ordinal));

    /// <summary>Gets the syntax of the whole argument. The operation's syntax lacks the name when there are parentheses or a <c>!</c>.</summary>
    public static SyntaxNode WrittenSyntax(IArgumentOperation argument)
    {
        SyntaxNode value = argument.Syntax;
        return value.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: { } list } written && list.Parent == argument.Parent?.Syntax ? written : value;
    }

    /// <summary>
    /// Whether a conversion changes the value: it is a cast that can lose information, or it unboxes. For a constant, the compiler
    /// computes the result.
    /// </summary>
    private static bool ChangesValue(IConversionOperation conversion) =>
        conversion is { Type: { IsValueType: true, IsRefLikeType: false } made, Operand.Type: { } given }
        && (conversion.ConstantValue.HasValue || !conversion.Conversion.IsImplicit)
        && !SymbolEqualityComparer.Default.Equals(made.WithoutNullable(), given.WithoutNullable());
}
