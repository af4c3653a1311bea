using System.Runtime.CompilerServices;
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
    [MethodImpl(Jit.OptimizedAtOnce)]
    public static IReadOnlyList<IOperation> Walk(IOperation root)
    {
        var walked = new List<IOperation>();
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            IOperation operation = open.Pop();
            walked.Add(operation);
            OperationKind kind = operation.Kind;
            if (IsLeaf(kind))
            {
                continue;
            }

            if (kind == OperationKind.None && operation.Syntax is CollectionExpressionSyntax collection)
            {
                foreach (IOperation part in ElementsOf(operation, collection).Select(static pair => pair.Operation).OfType<IOperation>().Reverse())
                {
                    open.Push(part);
                }
            }
            else
            {
                foreach (IOperation part in operation.ChildOperations.Reverse())
                {
                    open.Push(part);
                }
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
        // The parts themselves are nearly always what is asked for; what is spread stands below one.
        var outermost = new Dictionary<SyntaxNode, IOperation>();
        Add(collection.ChildOperations);
        if (!syntax.Elements.All(element => PartOf(element) is { } part && outermost.ContainsKey(part)))
        {
            Add(collection.Descendants());
        }

        foreach (CollectionElementSyntax element in syntax.Elements)
        {
            ExpressionSyntax? part = PartOf(element);
            yield return (element, part is null ? null : outermost.TryGetValue(part, out IOperation? found) ? found : collection.SemanticModel?.GetOperation(part));
        }

        void Add(IEnumerable<IOperation> operations)
        {
            foreach (IOperation operation in operations)
            {
                if (!outermost.ContainsKey(operation.Syntax))
                {
                    outermost.Add(operation.Syntax, operation);
                }
            }
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

    /// <summary>Whether a function is an expression tree, which describes what it says and does not do it.</summary>
    public static bool IsDescription(IOperation function) =>
        function.Parent is IConversionOperation { Type: var type } && type.Is("System.Linq.Expressions", "Expression`1");

    /// <summary>Whether an operation stands in an expression tree.</summary>
    public static bool IsDescribed(IOperation operation)
    {
        for (IOperation? function = FunctionOf(operation); function is not null; function = FunctionOf(function))
        {
            if (IsDescription(function))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation has no parts: half of all have none, and to ask one for them costs more than to look at it.</summary>
    public static bool IsLeaf(OperationKind kind) => kind is OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference
        or OperationKind.InstanceReference or OperationKind.FlowCaptureReference;

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
