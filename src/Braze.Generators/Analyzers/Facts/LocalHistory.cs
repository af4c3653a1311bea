using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// What happened to a local variable in a straight line before it is used. There is a history only when nothing else can have
/// changed the object: it was not passed on, not captured, not assigned in a branch, and not used in a loop around the use.
/// </summary>
internal static class LocalHistory
{
    /// <summary>
    /// The value that the local was declared with, and then, in their order, assignments to its properties
    /// (<see cref="ISimpleAssignmentOperation"/>), assignments to it, and calls of its methods
    /// (<see cref="IInvocationOperation"/>); <see langword="null"/> when the history is not certain.
    /// </summary>
    public static IReadOnlyList<IOperation>? Of(ILocalReferenceOperation use)
    {
        if (FindPath(use) is not { } path)
        {
            return null;
        }

        (List<IBlockOperation> blocks, IOperation initialValue) = path;
        var history = new List<IOperation> { initialValue };
        int end = use.Syntax.SpanStart;
        foreach (IOperation operation in blocks[blocks.Count - 1].Descendants())
        {
            if (operation is not ILocalReferenceOperation reference
                || ReferenceEquals(reference, use)
                || !SymbolEqualityComparer.Default.Equals(reference.Local, use.Local))
            {
                continue;
            }

            if (reference.Syntax.SpanStart >= end)
            {
                // What comes later cannot matter, unless it stands in a function that was called before.
                if (IsInsideLocalFunction(reference, blocks[blocks.Count - 1]))
                {
                    return null;
                }

                continue;
            }

            if (IsRead(reference))
            {
                continue;
            }

            if (StepOf(reference) is not { } step || !IsStatementOf(step, blocks))
            {
                return null;
            }

            history.Add(step);
        }

        return history;
    }

    /// <summary>
    /// The blocks around the use, innermost first, up to the one that declares the local, and the value it is declared with.
    /// </summary>
    private static (List<IBlockOperation> Blocks, IOperation InitialValue)? FindPath(ILocalReferenceOperation use)
    {
        var blocks = new List<IBlockOperation>();
        for (IOperation? current = use; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IBlockOperation block:
                    blocks.Add(block);
                    if (block.Locals.Contains(use.Local, SymbolEqualityComparer.Default))
                    {
                        return InitialValue(block, use.Local) is { } value ? (blocks, value) : null;
                    }

                    break;
                case ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation
                    or ISwitchCaseOperation or ISwitchExpressionArmOperation or ILabeledOperation:
                    return null;
            }
        }

        return null;
    }

    private static IOperation? InitialValue(IBlockOperation block, ILocalSymbol local)
    {
        foreach (IOperation statement in block.Operations)
        {
            if (statement is not IVariableDeclarationGroupOperation group)
            {
                continue;
            }

            foreach (IVariableDeclarationOperation declaration in group.Declarations)
            {
                foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
                {
                    if (SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                    {
                        return declarator.GetVariableInitializer()?.Value;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether the reference only looks at the object: it reads a property, or copies it with <c>with</c>.</summary>
    private static bool IsRead(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } property => !ReferenceEquals(assignment.Target, property),
        IPropertyReferenceOperation => true,
        IWithOperation => true,
        _ => false,
    };

    private static IOperation? StepOf(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } => assignment,
        ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Target, reference) => assignment,
        IInvocationOperation call when ReferenceEquals(call.Instance, reference) => call,
        _ => null,
    };

    private static bool IsStatementOf(IOperation step, List<IBlockOperation> blocks) =>
        step.Parent is IExpressionStatementOperation { Parent: IBlockOperation block } && blocks.Contains(block);

    private static bool IsInsideLocalFunction(IOperation operation, IBlockOperation block)
    {
        for (IOperation? current = operation; current is not null && !ReferenceEquals(current, block); current = current.Parent)
        {
            if (current is ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
