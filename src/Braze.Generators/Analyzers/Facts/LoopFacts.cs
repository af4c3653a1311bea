using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// The loop around a call, when it goes through something that is there at once: <c>foreach</c>, <c>for</c> with a condition,
/// or a lambda that is called for each. A <c>while</c> and an <c>await foreach</c> wait for what comes, as a service does.
/// </summary>
internal sealed partial class LoopFacts
{
    private static readonly ImmutableHashSet<string> ForEachMethods = ImmutableHashSet.Create("Select", "ForEach", "ForEachAsync", "SelectMany");

    private readonly IOperation _loop;
    private readonly BodyFlow _flow;

    private LoopFacts(IOperation loop, BodyFlow flow)
    {
        _loop = loop;
        _flow = flow;
    }

    /// <summary>The loop; <see langword="null"/> when there is none, or it may end after one turn, as one does that tries again.</summary>
    public static LoopFacts? Around(IOperation call, BodyFlow flow)
    {
        for (IOperation? current = call.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IForEachLoopOperation { IsAsynchronous: false } or IForLoopOperation { Condition: not null }:
                    var loop = new LoopFacts(current, flow);
                    return loop.EndsEarly() || loop.EndsAfter(call) ? null : loop;
                case ILoopOperation or ICatchClauseOperation or ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledForEach(lambda) ? new LoopFacts(lambda, flow) : null;
            }
        }

        return null;
    }

    /// <summary>What a loop around an operation goes through, of which a variable is each; <see langword="null"/> when it is none of a loop.</summary>
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
                    return CallForEach(lambda) is { } call ? call.Instance ?? SequenceFacts.FirstArgumentOf(call) : null;
            }
        }

        return null;
    }

    /// <summary>Where the loop begins: its keyword, or what a lambda is given.</summary>
    public Location Location => _loop.Syntax.GetFirstToken().GetLocation();

    /// <summary>Whether a turn waits for a time, as what is sent each day does.</summary>
    public bool Waits => OperationTree.Walk(_loop).OfType<IInvocationOperation>().Any(static call =>
        call.TargetMethod.Name is "Delay" or "Sleep" or "WaitForNextTickAsync" && call.TargetMethod.ContainingNamespace.IsSystem());

    /// <summary>Whether the loop is left before its end. Found once, since there may be many calls in it.</summary>
    private bool EndsEarly() => _flow.Remember(nameof(EndsEarly), _loop, _loop.Syntax, () =>
        OperationTree.Walk(_loop).Any(IsWayOut) || (_loop is IForLoopOperation counted && !CountsToTheEnd(counted)));

    private bool IsWayOut(IOperation part) => part switch
    {
        IReturnOperation { Kind: OperationKind.Return } => OperationTree.FunctionOf(part) == OperationTree.FunctionOf(_loop),
        IBranchOperation { BranchKind: BranchKind.Break } branch => !part.Syntax.Ancestors()
            .TakeWhile(node => node != _loop.Syntax)
            .Any(static node => node is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax),
        IBranchOperation { BranchKind: BranchKind.GoTo } => true,
        _ => false,
    };

    /// <summary>Whether each part of the condition asks how far a <c>for</c> has come, and its body has no say in that.</summary>
    private bool CountsToTheEnd(IForLoopOperation loop)
    {
        var open = new Stack<IOperation>();
        open.Push(loop.Condition!);
        while (open.Count > 0)
        {
            IOperation condition = ValueFacts.Unwrap(open.Pop());
            if (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            {
                open.Push(both.LeftOperand);
                open.Push(both.RightOperand);
                continue;
            }

            List<ISymbol> variables = [.. VariablesIn(condition)];
            if (!variables.Exists(variable => IsInside(variable) || loop.AtLoopBottom.Any(step => IsAssignedIn(step, variable)))
                || variables.Exists(variable => IsAssignedIn(loop.Body, variable)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAssignedIn(IOperation region, ISymbol variable) => _flow.Operations.Of(variable)
        .Any(reference => LocalEvents.MayAssign(reference) && region.Syntax.Span.Contains(reference.Syntax.Span));

    /// <summary>Whether the statements around a call end by throwing, so that there is no turn after it.</summary>
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

    /// <summary>Whether a lambda is called for each of something that is there at once.</summary>
    private static bool IsCalledForEach(IAnonymousFunctionOperation lambda) =>
        CallForEach(lambda) is { TargetMethod: var method }
        && !method.Parameters.Any(static parameter => parameter.Type.Name == "IAsyncEnumerable");

    private static IInvocationOperation? CallForEach(IAnonymousFunctionOperation lambda)
    {
        IOperation? user = lambda.Parent;
        while (user is IConversionOperation or IDelegateCreationOperation or IArgumentOperation)
        {
            user = user.Parent;
        }

        return user is IInvocationOperation { TargetMethod: var method } call && ForEachMethods.Contains(method.Name) && method.ContainingNamespace.IsSystem()
            ? call
            : null;
    }
}
