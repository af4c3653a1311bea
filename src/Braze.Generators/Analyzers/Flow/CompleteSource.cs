using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// Checks whether a collection is complete when a loop over it begins: it has a count, or is the result of LINQ over a complete
/// collection. An <c>IEnumerable&lt;T&gt;</c> from other code can wait for its next element for any length of time.
/// </summary>
internal static class CompleteSource
{
    /// <summary>The methods that create a finite sequence from numbers.</summary>
    private static readonly ImmutableHashSet<string> Makers = ImmutableHashSet.Create("Empty", "Range", "Repeat", "Sequence");

    public static bool IsComplete(IOperation source, BodyFlow flow)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<IOperation>();
        open.Push(source);
        while (open.Count > 0)
        {
            IOperation value = Operand.Unwrap(open.Pop());
            if (HasCount(value.Type) || value.Syntax is CollectionExpressionSyntax)
            {
                continue;
            }

            if (PartsOf(value, seen, flow) is not { } parts)
            {
                return false;
            }

            foreach (IOperation part in parts)
            {
                open.Push(part);
            }
        }

        return true;
    }

    /// <summary>Whether a method is a LINQ method, for collections in memory or for queries.</summary>
    public static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable" or "Queryable" or "ParallelEnumerable" } type && type.ContainingNamespace.Is("System.Linq");

    /// <summary>Whether a type is a sequence other than a string.</summary>
    public static bool IsSequence(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_IEnumerable || type.IsSequence());

    /// <summary>
    /// Finds the values that must be complete for a value to be complete: none when it is complete by itself;
    /// <see langword="null"/> when that is unknown.
    /// </summary>
    private static IEnumerable<IOperation>? PartsOf(IOperation value, HashSet<ISymbol> seen, BodyFlow flow)
    {
        switch (value)
        {
            case ILocalReferenceOperation { Local: var local }:
                return !seen.Add(local) ? [] : GivenTo(local, flow);
            case IInvocationOperation { TargetMethod: var method } call when IsLinq(method):
                return FromLinq(call);
            case IConditionalOperation { WhenTrue: var first, WhenFalse: { } second }:
                return [first, second];
            case ICoalesceOperation { Value: var first, WhenNull: var second }:
                return [first, second];
            case ISwitchExpressionOperation { Arms: var arms }:
                return arms.Select(static arm => arm.Value);
            case IConditionalAccessOperation { WhenNotNull: var part }:
                return [part];
            case IThrowOperation or { ConstantValue.HasValue: true }:
                return [];
            default:
                // The rows of a query can be read at any time.
                return value.Type is { } type && (IsQueryable(type) || type.AllInterfaces.Any(IsQueryable)) ? [] : null;
        }
    }

    /// <summary>Finds every value that is assigned to a local; <see langword="null"/> when it can get other values too.</summary>
    private static IOperation[]? GivenTo(ILocalSymbol local, BodyFlow flow)
    {
        IOperation[] given = [.. flow.GivenTo(local)];
        int assigned = flow.Operations.ReferencesTo(local).Count(static reference =>
            LocalEvents.MayAssign(reference) || (reference is IVariableDeclaratorOperation declarator && declarator.GetVariableInitializer() is not null));
        return given.Length > 0 && given.Length == assigned ? given : null;
    }

    private static List<IOperation>? FromLinq(IInvocationOperation call)
    {
        var parts = new List<IOperation>();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (IsSequence(argument.Parameter?.Type))
            {
                parts.Add(argument.Value);
            }
            else if (FunctionOf(argument.Value) is { } lambda)
            {
                if (Waiting.MayOccurIn(lambda, flow: null))
                {
                    return null;
                }

                if (call.TargetMethod.Name == "SelectMany" && argument.Parameter?.Name is not "resultSelector")
                {
                    parts.AddRange(OperationTree.Walk(lambda.Body)
                        .OfType<IReturnOperation>()
                        .Where(returned => OperationTree.FunctionOf(returned) == lambda)
                        .Select(static returned => returned.ReturnedValue)
                        .OfType<IOperation>());
                }
            }
        }

        return parts.Count > 0 || Makers.Contains(call.TargetMethod.Name) ? parts : null;
    }

    private static IAnonymousFunctionOperation? FunctionOf(IOperation value)
    {
        value = Operand.Unwrap(value);
        return ((value as IDelegateCreationOperation)?.Target ?? value) as IAnonymousFunctionOperation;
    }

    /// <summary>Whether a type has a count. Its elements are then complete.</summary>
    private static bool HasCount(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol or { SpecialType: SpecialType.System_String } => true,
        { IsRefLikeType: true, Name: "Span" or "ReadOnlySpan" } => type.ContainingNamespace.IsSystem(),
        { IsValueType: true, Name: "ArrayEnumerator" or "ObjectEnumerator" } => type.ContainingNamespace.Is("System.Text.Json"),
        _ => IsCountedType(type) || type.AllInterfaces.Any(IsCountedType),
    };

    private static bool IsCountedType(ITypeSymbol type) => type switch
    {
        { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T } => true,
        { Name: "ICollection" } => type.ContainingNamespace.Is("System.Collections"),
        { Name: "ILookup" or "IGrouping" } => type.ContainingNamespace.Is("System.Linq"),
        _ => false,
    };

    private static bool IsQueryable(ITypeSymbol type) => type.Name == "IQueryable" && type.ContainingNamespace.Is("System.Linq");
}
