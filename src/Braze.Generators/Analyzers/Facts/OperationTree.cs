using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>Walks operations, the parts of collection expressions among them.</summary>
internal static class OperationTree
{
    /// <summary>
    /// The operation and all below it, each before its parts. The oldest compiler that is supported has collection expressions
    /// and no operation for them; their parts are found by their syntax.
    /// </summary>
    public static IEnumerable<IOperation> Walk(IOperation root)
    {
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            yield return operation;
            foreach (IOperation part in PartsOf(operation).Reverse())
            {
                open.Push(part);
            }
        }
    }

    /// <summary>The operation of a part of a collection expression. That compiler finds <c>new()</c> in the collection alone.</summary>
    public static IOperation? Find(IOperation collection, ExpressionSyntax part)
    {
        // A '!' is no operation.
        while (part is PostfixUnaryExpressionSyntax { Operand: var operand } && part.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            part = operand;
        }

        return collection.Descendants().FirstOrDefault(operation => operation.Syntax == part) ?? collection.SemanticModel?.GetOperation(part);
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

    private static IEnumerable<IOperation> PartsOf(IOperation operation)
    {
        if (operation.Syntax is not CollectionExpressionSyntax collection || operation.Kind != OperationKind.None)
        {
            return operation.ChildOperations;
        }

        return collection.Elements
            .Select(element => element switch
            {
                ExpressionElementSyntax { Expression: var expression } => Find(operation, expression),
                SpreadElementSyntax { Expression: var spread } => Find(operation, spread),
                _ => null,
            })
            .OfType<IOperation>();
    }
}
