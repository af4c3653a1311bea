using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>Walks operations, the parts of collection expressions among them.</summary>
internal static class OperationTree
{
    /// <summary>
    /// The operation and all below it, each before its parts. The oldest compiler that is supported has collection expressions
    /// and no operation for them; their parts are found by their syntax.
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
    /// The operations of the elements of a collection expression, or of what is spread; <see langword="null"/> for one that is not
    /// found. That compiler finds <c>new()</c> in the collection alone.
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

    /// <summary>The function that an operation runs in: a lambda or local function; <see langword="null"/> for the member itself.</summary>
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

    /// <summary>Whether a function is an expression tree, which describes code and does not run it.</summary>
    public static bool IsDescription(IOperation function) =>
        function.Parent is IConversionOperation { Type: var type } && type.Is("System.Linq.Expressions", "Expression`1");

    /// <summary>Whether an operation stands in an expression tree.</summary>
    public static bool IsDescribed(IOperation operation) =>
        FunctionOf(operation) is { } function && (IsDescription(function) || IsDescribed(function));

    private static ExpressionSyntax? PartOf(CollectionElementSyntax element)
    {
        ExpressionSyntax? part = (element as ExpressionElementSyntax)?.Expression ?? (element as SpreadElementSyntax)?.Expression;

        // A '!' is no operation.
        while (part is PostfixUnaryExpressionSyntax { Operand: var operand } && part.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            part = operand;
        }

        return part;
    }
}
