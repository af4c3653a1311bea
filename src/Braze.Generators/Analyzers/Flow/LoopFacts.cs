using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// The loop around a call, when it iterates over a complete collection and does not wait: a <c>foreach</c>, a counting <c>for</c>,
/// or a lambda that is called for each element. Any other loop can wait for more elements, as in a service.
/// </summary>
internal sealed partial class LoopFacts
{
    private readonly IOperation _loop;
    private readonly BodyFlow _flow;

    private LoopFacts(IOperation loop, BodyFlow flow)
    {
        _loop = loop;
        _flow = flow;
    }

    /// <summary>Gets the loop; <see langword="null"/> when there is none, or when it can end after one iteration, as a retry does.</summary>
    public static LoopFacts? Around(IOperation call, BodyFlow flow)
    {
        IOperation part = call;
        for (IOperation? current = call.Parent; current is not null; part = current, current = current.Parent)
        {
            switch (current)
            {
                // The collection of a loop and its initializers are evaluated once.
                case IForEachLoopOperation { Body: var body } when part != body:
                case IForLoopOperation { Before: var before } when before.Contains(part):
                    break;
                case IForEachLoopOperation { IsAsynchronous: false, Collection: var source }:
                    return new LoopFacts(current, flow).OrNone(call, loop => CompleteSource.IsComplete(source, flow));
                case IForLoopOperation { Condition: not null } counted:
                    return new LoopFacts(current, flow).OrNone(call, loop => loop.CountsToTheEnd(counted));
                case ILoopOperation or ICatchClauseOperation or ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledForEach(lambda, flow) ? new LoopFacts(lambda, flow).OrNone(call, static _ => true) : null;
            }
        }

        return null;
    }

    /// <summary>Gets the collection of the loop around an operation whose element a variable is; otherwise <see langword="null"/>.</summary>
    public static IOperation? SourceOf(ISymbol variable, IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var local } } loop
                    when SymbolEqualityComparer.Default.Equals(local, variable):
                    return loop.Collection;
                case IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] } lambda when SymbolEqualityComparer.Default.Equals(parameter, variable):
                    return CallForEach(lambda) is { } call ? Operand.ReceiverOf(call) : null;
            }
        }

        return null;
    }

    /// <summary>Where the loop begins: its keyword, or the call that takes the lambda.</summary>
    public Location Location => _loop.Syntax.GetFirstToken().GetLocation();

    /// <summary>Gets the loop, if it runs to its end and does not wait. Most results are cached, because a loop can contain many calls.</summary>
    private LoopFacts? OrNone(IOperation call, Func<LoopFacts, bool> isReady) =>
        _flow.Remember(nameof(LoopFacts), _loop, _loop.Syntax, () => isReady(this) && !EndsEarly() && !Waits()) && !EndsAfter(call) ? this : null;

    /// <summary>Whether an iteration waits for anything other than a send.</summary>
    private bool Waits() => (_loop switch
    {
        IForEachLoopOperation { Body: var body } => [body],
        IForLoopOperation { Condition: { } condition, AtLoopBottom: var bottom, Body: var body } => bottom.Insert(0, condition).Add(body), // A spread would need System.Memory.
        _ => (IEnumerable<IOperation>)[_loop],
    }).Any(region => Waiting.MayOccurIn(region, _flow));

    /// <summary>Whether the loop can end early.</summary>
    private bool EndsEarly() => _loop is ILoopOperation && OperationTree.Walk(_loop).Any(LeavesLoop);

    private bool LeavesLoop(IOperation part) => part switch
    {
        IReturnOperation { Kind: OperationKind.Return } => OperationTree.FunctionOf(part) == OperationTree.FunctionOf(_loop),
        IBranchOperation { BranchKind: BranchKind.Break } branch => !part.Syntax.Ancestors()
            .TakeWhile(node => node != _loop.Syntax)
            .Any(static node => node is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax),
        IBranchOperation { BranchKind: BranchKind.GoTo } => true,
        _ => false,
    };

    /// <summary>
    /// Whether each part of the condition tests the counter of a <c>for</c>, and its body does not change it. A loop whose variable
    /// gets any other value can be a waiting loop.
    /// </summary>
    private bool CountsToTheEnd(IForLoopOperation loop)
    {
        if (loop.AtLoopBottom.IsEmpty || !loop.AtLoopBottom.All(IsCount))
        {
            return false;
        }

        var open = new Stack<IOperation>();
        open.Push(loop.Condition!);
        while (open.Count > 0)
        {
            IOperation condition = Operand.Unwrap(open.Pop());
            if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            {
                open.Push(both.LeftOperand);
                open.Push(both.RightOperand);
                continue;
            }

            List<ISymbol> variables = [.. VariablesIn(condition)];
            if (!variables.Exists(variable => loop.AtLoopBottom.Any(step => IsAssignedIn(step, variable)))
                || variables.Exists(variable => IsAssignedIn(loop.Body, variable)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a step at the bottom of a <c>for</c> changes a number by another.</summary>
    private static bool IsCount(IOperation step) => ((step as IExpressionStatementOperation)?.Operation ?? step) switch
    {
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation { Target.Type: var type } => IsNumber(type),
        ISimpleAssignmentOperation { Target.Type: var type, Value: var value } => IsNumber(type) && Operand.Unwrap(value) is IBinaryOperation,
        _ => false,
    };

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private bool IsAssignedIn(IOperation region, ISymbol variable) => _flow.Operations.ReferencesTo(variable)
        .Any(reference => LocalEvents.MayAssign(reference) && region.Syntax.Span.Contains(reference.Syntax.Span));

    /// <summary>Whether the statements around a call end by throwing. There is no further iteration then.</summary>
    private bool EndsAfter(IOperation call)
    {
        for (IOperation? current = call.Parent; current is not null && current != _loop; current = current.Parent)
        {
            if (current is IBlockOperation { Operations: [.., IThrowOperation] } or ISwitchCaseOperation { Body: [.., IThrowOperation] })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a lambda is called at once for each element of a complete collection.</summary>
    private static bool IsCalledForEach(IAnonymousFunctionOperation lambda, BodyFlow flow) =>
        CallForEach(lambda) is { TargetMethod: var method } call
        && !method.Parameters.Any(static parameter => parameter.Type.Name == "IAsyncEnumerable")
        && (method.Name is "For" or "ForAsync" || (Operand.ReceiverOf(call) is { } source && CompleteSource.IsComplete(source, flow)))
        && (!CompleteSource.IsSequence(method.ReturnType) || ImmediateEnumeration.IsCertain(call, flow));

    private static IInvocationOperation? CallForEach(IAnonymousFunctionOperation lambda) =>
        Operand.CallWith(lambda) is { TargetMethod: var method } call && IsForEach(method) ? call : null;

    /// <summary>Whether a method calls its lambda for each element. Many other methods with these names call it when something happens.</summary>
    private static bool IsForEach(IMethodSymbol method) => method.ContainingNamespace.IsSystem() && (method.ContainingType.Name, method.Name) is
        ("Enumerable" or "ParallelEnumerable", "Select" or "SelectMany" or "ForAll")
        or ("Parallel", "ForEach" or "ForEachAsync" or "For" or "ForAsync")
        or ("List" or "ImmutableList" or "Array", "ForEach");
}
