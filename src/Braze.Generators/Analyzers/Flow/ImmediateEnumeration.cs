using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// Checks whether a lazy sequence is enumerated completely as soon as it is created. Otherwise, the code for an element runs when
/// that element is requested.
/// </summary>
internal static class ImmediateEnumeration
{
    private static readonly ImmutableHashSet<string> Collectors = ImmutableHashSet.Create(
        "ToList", "ToArray", "ToHashSet", "ToDictionary", "ToLookup", "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "ToFrozenSet", "Count", "LongCount", "Last", "LastOrDefault", "Aggregate", "Sum", "Max", "Min");

    public static bool IsCertain(IOperation sequence, BodyFlow flow) => IsCertain(sequence, flow, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private static bool IsCertain(IOperation sequence, BodyFlow flow, HashSet<ISymbol> seen)
    {
        if (sequence.Syntax.Parent is SpreadElementSyntax)
        {
            return true;
        }

        IOperation value = sequence;
        IOperation? user = sequence.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            value = user;
            user = user.Parent;
        }

        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsPartOfEnumeration(call, flow, seen),
            IArgumentOperation { Parent: IObjectCreationOperation { Type: { Name: "List" or "HashSet" } type } } => type.ContainingNamespace.IsSystem(),
            IReturnOperation when FlatMapOf(user) is { } call => IsCertain(call, flow, seen),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => IsLocalEnumerated(local, flow, seen),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Value: var given, Parent: IExpressionStatementOperation } when given == value =>
                IsLocalEnumerated(local, flow, seen),
            _ => false,
        };
    }

    /// <summary>Whether every use of a variable enumerates it or assigns another value.</summary>
    private static bool IsLocalEnumerated(ILocalSymbol local, BodyFlow flow, HashSet<ISymbol> seen)
    {
        if (!seen.Add(local))
        {
            return true;
        }

        IOperation[] uses = [.. flow.Operations.ReferencesTo(local).Where(static use => use.Kind == OperationKind.LocalReference && !LocalEvents.IsTarget(use))];
        return uses.Length > 0 && uses.All(use => IsCertain(use, flow, seen));
    }

    private static bool IsPartOfEnumeration(IInvocationOperation call, BodyFlow flow, HashSet<ISymbol> seen)
    {
        IMethodSymbol method = call.TargetMethod;
        return !method.ContainingNamespace.IsSystem() ? false
            : method.ContainingType.Name is "Task" ? method.Name is "WhenAll" or "WaitAll" or "WhenAny" or "WaitAny" or "WhenEach"
            : Collectors.Contains(method.Name) || method is { Name: "AddRange", ContainingType.Name: "List" }
            || (CompleteSource.IsLinq(method) && CompleteSource.IsSequence(method.ReturnType) && IsCertain(call, flow, seen));
    }

    /// <summary>Finds the <c>SelectMany</c> that enumerates the result of its lambda.</summary>
    private static IInvocationOperation? FlatMapOf(IOperation returned) =>
        OperationTree.FunctionOf(returned) is { } lambda
        && Operand.CallWith(lambda) is { TargetMethod: { Name: "SelectMany" } method } call
        && CompleteSource.IsLinq(method) ? call : null;
}
