using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>Finds the elements of collections that the framework's methods create.</summary>
internal static class SequenceFacts
{
    private static readonly ImmutableHashSet<string> Copies = ImmutableHashSet.Create(
        "ToList", "ToArray", "AsEnumerable", "ToImmutableArray", "ToImmutableList", "AsReadOnly", "Reverse", "OrderBy", "OrderByDescending", "Order");

    /// <summary>The methods that return an empty collection for an empty one.</summary>
    private static readonly ImmutableHashSet<string> Parts = ImmutableHashSet.Create(
        "Where", "Take", "TakeWhile", "TakeLast", "Skip", "SkipWhile", "SkipLast", "Distinct", "DistinctBy", "OfType", "Cast", "SelectMany", "Except", "Intersect", "Zip", "Chunk", "GroupBy", "ToHashSet");

    public static ImmutableArray<CollectionFacts> From(IInvocationOperation call, Viewpoint view)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!method.ContainingNamespace.IsSystem())
        {
            return CollectionFacts.FromUnknown();
        }

        ImmutableArray<IArgumentOperation> arguments = call.Arguments.ByParameter();
        IOperation? first = method.IsStatic ? arguments.FirstOrDefault()?.Value : call.Instance;
        return method.Name switch
        {
            "Empty" when method.IsStatic && call.Arguments.IsEmpty => Single(CollectionFacts.FromCount(0)),
            "Create" when IsImmutableCollection(method.ContainingType) => FromCreate(method, arguments, view),
            "Range" when Count(arguments, 1) is { } count => Single(CollectionFacts.FromCount(count)),
            "Repeat" when Count(arguments, 1) is { } count => Single(FromRepeat(arguments[0].Value, count, view)),
            "Select" when IsLinq(method) && first is not null && LambdaOf(call) is { } lambda => FromSelect(first, lambda, view),
            "Select" when IsLinq(method) && first is not null => CollectionFacts.From(first, view).Select(static facts => facts.EachUnknown()).ToImmutableArray(),
            "ConvertAll" when first is not null => CollectionFacts.From(first, view).Select(static facts => facts.EachUnknown()).ToImmutableArray(),
            _ when Parts.Contains(method.Name) && IsLinq(method) && first is not null =>
                CollectionFacts.IsCertainlyEmpty(first, view) ? Single(CollectionFacts.FromCount(0)) : CollectionFacts.FromUnknown(),
            "Append" or "Prepend" when IsLinq(method) && arguments is [var source, var element] =>
                CollectionFacts.ListsOf(source.Value, view).Select(facts => facts.With(new Element(element.Value, view))).ToImmutableArray(),
            "Concat" when IsLinq(method) && arguments is [var source, var other] =>
                CollectionFacts.Join(CollectionFacts.ListsOf(source.Value, view), CollectionFacts.From(other.Value, view)),
            _ when Copies.Contains(method.Name) && first is not null => CollectionFacts.ListsOf(first, view),
            _ => CollectionFacts.FromUnknown(),
        };
    }

    /// <summary>
    /// Finds the collections of which a collection contains all elements: those that it copies or spreads, and the values of
    /// variables in between.
    /// </summary>
    /// <param name="value">The collection. It is one of the results if nothing is known about it.</param>
    /// <param name="view">The viewpoint from which it is judged.</param>
    /// <param name="isMapped">Whether the sources of mapped elements count too, where one element is created from each.</param>
    public static IEnumerable<IOperation> SourcesOf(IOperation value, Viewpoint view, bool isMapped)
    {
        var open = new Stack<IOperation>();
        open.Push(value);
        while (open.Count > 0)
        {
            IOperation current = Operand.Unwrap(open.Pop());
            switch (current)
            {
                case { Syntax: CollectionExpressionSyntax syntax } when syntax.Elements.Any(static element => element is SpreadElementSyntax):
                    foreach ((CollectionElementSyntax element, IOperation? part) in OperationTree.ElementsOf(current, syntax))
                    {
                        if (element is SpreadElementSyntax && part is not null)
                        {
                            open.Push(part);
                        }
                    }

                    break;
                case IInvocationOperation { TargetMethod: var method } call
                    when method.ContainingNamespace.IsSystem()
                    && (Copies.Contains(method.Name) || method.Name is "WithCancellation" or "ConfigureAwait" || (isMapped && method.Name == "Select"))
                    && Operand.ReceiverOf(call) is { } source:
                    open.Push(source);
                    break;
                case IObjectCreationOperation { Arguments: [{ Value: var source }], Type: { Name: "List" } type } when type.ContainingNamespace.IsSystem():
                    open.Push(source);
                    break;

                // Only values that come before it, so that the search ends: a variable can be assigned a value that is created from
                // itself. A set keeps one of several equal elements.
                case ILocalReferenceOperation { Type: { } type } local
                    when !type.Name.EndsWith("Set", StringComparison.Ordinal)
                    && ValueFacts.Possibilities(local, view) is [var given] && given.Syntax.Span.End <= local.Syntax.SpanStart:
                    open.Push(given);
                    break;
                default:
                    yield return current;
                    break;
            }
        }
    }

    /// <summary>Finds the lambda that a method calls for each element.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call) => call.Arguments
        .Select(static argument => Operand.Unwrap(argument.Value))
        .Select(static value => (value as IDelegateCreationOperation)?.Target ?? value)
        .OfType<IAnonymousFunctionOperation>()
        .FirstOrDefault();

    private static bool IsLinq(IMethodSymbol method) => method.ContainingType.Is("System.Linq", "Enumerable");

    private static bool IsImmutableCollection(INamedTypeSymbol type) =>
        type.Name is "ImmutableArray" or "ImmutableList" && type.ContainingNamespace.Name == "Immutable";

    private static ImmutableArray<CollectionFacts> FromCreate(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, Viewpoint view) =>
        arguments is [{ ArgumentKind: ArgumentKind.ParamArray, Value: var values }] ? CollectionFacts.From(values, view)

        // A params span, for which the oldest supported compiler has no argument kind.
        : arguments is [{ ArgumentKind: > ArgumentKind.DefaultValue, Value.ChildOperations: var parts }] ? Single(CollectionFacts.FromValues(parts, view))
        : method.Parameters.All(parameter => parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter)
            ? Single(CollectionFacts.FromValues(arguments.Select(static argument => argument.Value), view))
            : CollectionFacts.FromUnknown();

    private static CollectionFacts FromRepeat(IOperation element, int count, Viewpoint view) =>
        CollectionFacts.FromCount(count).Each(new Element(element, view, IsPattern: true));

    private static ImmutableArray<CollectionFacts> FromSelect(IOperation source, IAnonymousFunctionOperation lambda, Viewpoint view)
    {
        IOperation[] returned =
        [
            .. OperationTree.Walk(lambda.Body)
                .OfType<IReturnOperation>()
                .Where(operation => operation.Kind == OperationKind.Return && OperationTree.FunctionOf(operation) == lambda)
                .Select(static operation => operation.ReturnedValue)
                .OfType<IOperation>(),
        ];
        return returned is [var value]
            ? CollectionFacts.From(source, view).Select(facts => facts.Each(new Element(value, view.From(value.Syntax), IsPattern: true))).ToImmutableArray()
            : CollectionFacts.FromUnknown();
    }

    private static int? Count(ImmutableArray<IArgumentOperation> arguments, int index) =>
        arguments.Length > index && arguments[index].Value.ConstantValue is { HasValue: true, Value: int count } ? count : null;

    private static ImmutableArray<CollectionFacts> Single(CollectionFacts facts) => ImmutableArray.Create(facts);
}
