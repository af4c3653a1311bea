using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// The loop around a call, when it goes through something that is there at once: <c>foreach</c>, <c>for</c> with a condition,
/// or a lambda that is called for each. A <c>while</c> and an <c>await foreach</c> wait for what comes, as a service does.
/// </summary>
internal sealed class LoopFacts
{
    private static readonly ImmutableHashSet<string> ForEachMethods = ImmutableHashSet.Create("Select", "ForEach", "ForEachAsync", "SelectMany");

    private readonly IOperation _loop;

    private LoopFacts(IOperation loop) => _loop = loop;

    /// <summary>The loop; <see langword="null"/> when there is none, or it may end after one turn, as one does that tries again.</summary>
    public static LoopFacts? Around(IOperation call, BodyFlow flow)
    {
        for (IOperation? current = call.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IForEachLoopOperation { IsAsynchronous: false } or IForLoopOperation { Condition: not null }:
                    return EndsEarly(current, flow) ? null : new LoopFacts(current);
                case ILoopOperation or ITryOperation { Catches.IsEmpty: false } or ICatchClauseOperation or ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledForEach(lambda) ? new LoopFacts(lambda) : null;
            }
        }

        return null;
    }

    /// <summary>Where the loop begins: its keyword, or what a lambda is given.</summary>
    public Location Location => _loop.Syntax.GetFirstToken().GetLocation();

    /// <summary>Whether a turn waits for a time, as what is sent each day does.</summary>
    public bool Waits => OperationTree.Walk(_loop).OfType<IInvocationOperation>().Any(static call =>
        call.TargetMethod.Name is "Delay" or "Sleep" or "WaitForNextTickAsync" && call.TargetMethod.ContainingNamespace.IsSystem());

    /// <summary>Whether a value can differ from turn to turn: it has to do with something that is declared in the loop.</summary>
    public bool Changes(IOperation? value) => value is not null && OperationTree.Walk(value).Any(part => part switch
    {
        ILocalReferenceOperation { Local: var local } => IsInside(local),
        IParameterReferenceOperation { Parameter: var parameter } => IsInside(parameter),
        _ => false,
    });

    /// <summary>Whether a value is the loop's own variable itself.</summary>
    public bool IsVariable(IOperation? value) => value is not null && ValueFacts.Unwrap(value) switch
    {
        ILocalReferenceOperation { Local: var local } => IsInside(local),
        IParameterReferenceOperation { Parameter: var parameter } => IsInside(parameter),
        _ => false,
    };

    /// <summary>Whether a condition that can differ from turn to turn decides over a call, which may then be made in one turn alone.</summary>
    public bool Chooses(IOperation call)
    {
        if (OperationTree.Walk(_loop).Any(static part => part is IBranchOperation { BranchKind: BranchKind.Continue }))
        {
            return true;
        }

        for (IOperation? current = call.Parent; current is not null && current != _loop; current = current.Parent)
        {
            IOperation? condition = current switch
            {
                IConditionalOperation conditional => conditional.Condition,
                ISwitchOperation @switch => @switch.Value,
                ISwitchExpressionOperation @switch => @switch.Value,
                _ => null,
            };
            if (Changes(condition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInside(ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == _loop.Syntax.SyntaxTree && _loop.Syntax.Span.Contains(reference.Span));

    /// <summary>Whether a loop is left before its end. Found once, since there may be many calls in it.</summary>
    private static bool EndsEarly(IOperation loop, BodyFlow flow) => flow.Remember(nameof(EndsEarly), loop, loop.Syntax, () => EndsEarly(loop));

    private static bool EndsEarly(IOperation loop) => OperationTree.Walk(loop).Any(part => part switch
    {
        IReturnOperation { Kind: OperationKind.Return } => OperationTree.FunctionOf(part) == OperationTree.FunctionOf(loop),
        IBranchOperation { BranchKind: BranchKind.Break } branch => !part.Syntax.Ancestors()
            .TakeWhile(node => node != loop.Syntax)
            .Any(static node => node is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax),
        IBranchOperation { BranchKind: BranchKind.GoTo } => true,
        _ => false,
    });

    private static bool IsCalledForEach(IAnonymousFunctionOperation lambda)
    {
        IOperation? user = lambda.Parent;
        while (user is IConversionOperation or IDelegateCreationOperation or IArgumentOperation)
        {
            user = user.Parent;
        }

        return user is IInvocationOperation { TargetMethod: var method }
            && ForEachMethods.Contains(method.Name)
            && method.ContainingNamespace.IsSystem()
            && !method.Parameters.Any(static parameter => parameter.Type.Name == "IAsyncEnumerable");
    }
}
