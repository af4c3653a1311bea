using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// What happened to a local variable in a straight line before it is used. There is a history only when nothing else can have
/// changed the object: it was not passed on, not captured, not assigned in a branch, and not used in a loop around the use.
/// </summary>
internal static class LocalHistory
{
    /// <summary>
    /// The value that the local was given last, and then, in their order, assignments to its properties
    /// (<see cref="ISimpleAssignmentOperation"/>) and calls of its methods (<see cref="IInvocationOperation"/>);
    /// <see langword="null"/> when the history is not certain.
    /// </summary>
    /// <param name="use">The use of the local that puts the object where it is judged.</param>
    /// <param name="until">
    /// Where in the file the object is judged: at the use, or later when the use only puts it into another object. What changes
    /// it in between leaves nothing certain.
    /// </param>
    public static IReadOnlyList<IOperation>? Of(ILocalReferenceOperation use, int until)
    {
        if (BlocksAround(use) is not { } blocks)
        {
            return null;
        }

        IBlockOperation scope = blocks[blocks.Count - 1];
        var history = new List<IOperation>();
        foreach (IOperation operation in scope.Descendants())
        {
            switch (operation)
            {
                case ILabeledOperation:
                    // A jump may leave out what is written before it, or repeat what is written after.
                    return null;
                case IVariableDeclaratorOperation declarator when IsUsed(declarator.Symbol):
                    if (declarator.GetVariableInitializer()?.Value is { } value && IsBeforeUse(value))
                    {
                        history.Add(value);
                    }

                    break;
                case ILocalReferenceOperation reference when IsUsed(reference.Local) && reference.Syntax != use.Syntax:
                    if (!TryAdd(reference))
                    {
                        return null;
                    }

                    break;
            }
        }

        return history.Count > 0 ? history : null;

        bool IsUsed(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, use.Local);

        // What contains the use has not happened by then. It would also lead back to the use without end: r = r with { … }.
        bool IsBeforeUse(IOperation operation) => operation.Syntax.Span.End <= use.Syntax.SpanStart;

        bool TryAdd(ILocalReferenceOperation reference)
        {
            if (reference.Syntax.SpanStart > use.Syntax.SpanStart)
            {
                // What comes later cannot matter, unless it stands in a function that was called before.
                return !IsInsideLocalFunction(reference, scope) && (reference.Syntax.SpanStart >= until || IsRead(reference));
            }

            if (IsRead(reference))
            {
                return true;
            }

            if (StepOf(reference) is not { } step || !IsStatementOf(step, blocks))
            {
                return false;
            }

            if (!IsBeforeUse(step))
            {
                return true;
            }

            if (step is ISimpleAssignmentOperation { Target: ILocalReferenceOperation, Value: var value })
            {
                history.Clear();
                history.Add(value);
                return true;
            }

            history.Add(step);
            return history.Count > 1;
        }
    }

    /// <summary>The blocks around the use, innermost first, up to the one that declares the local.</summary>
    private static List<IBlockOperation>? BlocksAround(ILocalReferenceOperation use)
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
                        return blocks;
                    }

                    break;
                case ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or ICatchClauseOperation
                    or ISwitchCaseOperation or ISwitchExpressionArmOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the reference only looks at the object: it copies it with <c>with</c>, or reads a property through whose value
    /// nothing can be changed.
    /// </summary>
    private static bool IsRead(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IWithOperation => true,
        IPropertyReferenceOperation property when IsImmutable(property.Type) => property.Parent switch
        {
            IAssignmentOperation assignment => !ReferenceEquals(assignment.Target, property),
            ITupleOperation => false,
            _ => true,
        },
        _ => false,
    };

    private static bool IsImmutable(ITypeSymbol? type) =>
        type is { IsValueType: true } or { SpecialType: SpecialType.System_String } || type.Is(KnownNames.Namespace, "UserAlias");

    private static IOperation? StepOf(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property
            when ReferenceEquals(assignment.Target, property) => assignment,
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
