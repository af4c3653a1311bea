using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Walks operations, including those in collection expressions.</summary>
internal static class OperationTree
{
    /// <summary>
    /// Returns an operation and its descendants, each before its parts. The oldest supported compiler has no operation for
    /// collection expressions, so their parts are found by syntax.
    /// </summary>
    public static IReadOnlyList<IOperation> Walk(IOperation root)
    {
        var walked = new List<IOperation>();
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            walked.Add(operation);
            IEnumerable<IOperation> parts = operation is { Kind: OperationKind.None, Syntax: CollectionExpressionSyntax collection }
                ? ElementsOf(operation, collection).Select(static pair => pair.Operation).OfType<IOperation>()
                : operation.ChildOperations;
            foreach (IOperation part in parts.Reverse())
            {
                open.Push(part);
            }
        }

        return walked;
    }

    /// <summary>
    /// Finds the operations of the elements and spreads of a collection expression; <see langword="null"/> for one that is not
    /// found. The oldest supported compiler has an operation for <c>new()</c> only through the collection.
    /// </summary>
    public static IEnumerable<(CollectionElementSyntax Element, IOperation? Operation)> ElementsOf(IOperation collection, CollectionExpressionSyntax syntax)
    {
        var outermost = collection.Descendants().GroupBy(static operation => operation.Syntax).ToDictionary(static group => group.Key, static group => group.First());
        foreach (CollectionElementSyntax element in syntax.Elements)
        {
            ExpressionSyntax? part = PartOf(element);
            yield return (element, part is null ? null : outermost.TryGetValue(part, out IOperation? found) ? found : collection.SemanticModel?.GetOperation(part));
        }
    }

    /// <summary>Finds the lambda or local function that an operation runs in; <see langword="null"/> for the member itself.</summary>
    public static IOperation? FunctionOf(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>Whether a function is an expression tree, which describes code and does not run.</summary>
    public static bool IsExpressionTree(IOperation function) =>
        function.Parent is IConversionOperation { Type: var type } && type.Is("System.Linq.Expressions", "Expression`1");

    /// <summary>Whether an operation is in an expression tree.</summary>
    public static bool IsInExpressionTree(IOperation operation) =>
        FunctionOf(operation) is { } function && (IsExpressionTree(function) || IsInExpressionTree(function));

    private static ExpressionSyntax? PartOf(CollectionElementSyntax element)
    {
        ExpressionSyntax? part = (element as ExpressionElementSyntax)?.Expression ?? (element as SpreadElementSyntax)?.Expression;

        // A '!' has no operation.
        while (part is PostfixUnaryExpressionSyntax { Operand: var operand } && part.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            part = operand;
        }

        return part;
    }
}
