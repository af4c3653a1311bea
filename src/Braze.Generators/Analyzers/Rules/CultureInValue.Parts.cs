using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <content>Strings that are formatted from several values.</content>
internal sealed partial class CultureInValue
{
    private static Written[] AnalyzeFormat(IInvocationOperation call, Viewpoint view, int depth)
    {
        if (call.Arguments.ByParameter() is not [{ Value: { Type.SpecialType: SpecialType.System_String, ConstantValue: { HasValue: true, Value: string format } } }, .. var rest])
        {
            return [];
        }

        IOperation[] arguments = [.. rest.SelectMany(ArgumentsOf)];
        var items = CultureFormat.Items(format).Where(item => item.Argument < arguments.Length).ToList();
        return Combine(
            items.Select(item => SeverityOf(arguments[item.Argument], item.Format)),
            call.Syntax,
            Format,
            () => items.SelectMany(item => FindInPart(arguments[item.Argument], view, depth)));
    }

    private static IEnumerable<IOperation> ArgumentsOf(IArgumentOperation argument) => argument switch
    {
        { Value: IArrayCreationOperation { Initializer: { } list } } => list.ElementValues.Select(Operand.Unwrap),
        { ArgumentKind: ArgumentKind.Explicit, Value: var value } => [Operand.Unwrap(value)],

        // A params span, which the oldest supported compiler does not know.
        { Value: var value } => value.ChildOperations.Select(Operand.Unwrap),
    };

    /// <summary>Analyzes the operands of a chain of additions one after the other, because a recursion could be too deep.</summary>
    private static Written[] AnalyzeSum(IBinaryOperation sum, Viewpoint view, int depth)
    {
        var operands = new Stack<IOperation>();
        IOperation left = sum;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } inner)
        {
            operands.Push(Operand.Unwrap(inner.RightOperand));
            left = Operand.Unwrap(inner.LeftOperand);
        }

        operands.Push(left);
        return Combine(
            operands.Select(static operand => SeverityOf(operand, format: null)),
            sum.Syntax,
            string.Empty,
            () => operands.SelectMany(operand => FindInPart(operand, view, depth)));
    }
}
