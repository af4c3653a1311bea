using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The known elements of a collection that is created in the analyzed code.</summary>
/// <param name="Elements">The known elements.</param>
/// <param name="IsComplete">Whether the collection has no other elements.</param>
/// <param name="AtLeast">The minimum number of elements.</param>
internal sealed record CollectionFacts(ImmutableArray<Element> Elements, bool IsComplete, int AtLeast)
{
    private static readonly CollectionFacts Unknown = new(ImmutableArray<Element>.Empty, IsComplete: false, 0);

    private static readonly CollectionFacts Empty = new(ImmutableArray<Element>.Empty, IsComplete: true, 0);

    /// <summary>
    /// Whether the collection is a set. A set keeps one of several equal elements, so no two of its elements are certain to be in
    /// it together.
    /// </summary>
    public bool IsSet { get; init; }

    /// <summary>Whether the collection is certainly empty.</summary>
    public bool IsEmpty => IsComplete && Elements.IsEmpty && AtLeast == 0;

    /// <summary>Finds what is known about each collection that the value can be.</summary>
    public static ImmutableArray<CollectionFacts> From(IOperation value, Viewpoint view) =>
        view.Flow.Remember(nameof(CollectionFacts), value, view.At, () => FromAll(value, view));

    private static ImmutableArray<CollectionFacts> FromAll(IOperation value, Viewpoint view)
    {
        var all = ImmutableArray.CreateBuilder<CollectionFacts>();
        foreach (IOperation possibility in ValueFacts.Possibilities(value, view))
        {
            all.AddRange(FromOne(possibility, view));
        }

        return all.ToImmutable();
    }

    /// <summary>Whether the collection is certainly empty, or certainly missing.</summary>
    public static bool IsEmptyOrNull(Setting? setting, Viewpoint view) =>
        setting is null
        || ValueFacts.Possibilities(setting.Value, view).All(possibility => ValueFacts.IsAbsent(possibility, view) || FromOne(possibility, view).All(static facts => facts.IsEmpty));

    /// <summary>Whether the collection is certainly empty.</summary>
    public static bool IsCertainlyEmpty(IOperation value, Viewpoint view) => From(value, view).All(static facts => facts.IsEmpty);

    /// <summary>Finds the elements that a collection adds to another one, which keeps all of them.</summary>
    public static ImmutableArray<CollectionFacts> ListsOf(IOperation value, Viewpoint view)
    {
        ImmutableArray<CollectionFacts> all = From(value, view);
        return all.Any(static facts => facts.IsSet) ? all.Select(static facts => facts with { IsSet = false }).ToImmutableArray() : all;
    }

    public CollectionFacts With(Element element) =>
        ApplySetRules(new(Elements.Add(element), IsComplete, AtLeast + (element.IsPattern ? 0 : 1)));

    public CollectionFacts With(CollectionFacts other) =>
        ApplySetRules(new(Elements.AddRange(other.Elements), IsComplete && other.IsComplete, AtLeast + other.AtLeast));

    /// <summary>The collection of values that are created from each element.</summary>
    public CollectionFacts Each(Element made) => IsEmpty ? this : new(ImmutableArray.Create(made), IsComplete, AtLeast);

    /// <summary>The collection of values that are created from each element, when these values are unknown.</summary>
    public CollectionFacts EachUnknown() => IsEmpty ? this : new(ImmutableArray<Element>.Empty, IsComplete: false, AtLeast);

    private static ImmutableArray<CollectionFacts> FromOne(IOperation value, Viewpoint view) => view.Flow.Enter(value, () => Find(value, view), FromUnknown);

    private static ImmutableArray<CollectionFacts> Find(IOperation value, Viewpoint view) => value switch
    {
        { Syntax: CollectionExpressionSyntax syntax } => AddTo(value.Type ?? value.SemanticModel?.GetTypeInfo(syntax).ConvertedType, FromExpression(value, syntax, view)),
        ILocalReferenceOperation local => FromLocal(local, view),
        IInvocationOperation call => SequenceFacts.From(call, view),
        IArrayCreationOperation { Initializer: { } initializer } => One(FromValues(initializer.ElementValues, view)),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => One(Empty),
        IObjectCreationOperation creation when creation.Type?.IsFrameworkType() is true => FromList(creation, view),
        IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true } field } when field.ContainingNamespace.IsSystem() => One(Empty),
        IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } property } when property.ContainingNamespace.IsSystem() => One(Empty),
        _ => One(Unknown),
    };

    public static CollectionFacts FromValues(IEnumerable<IOperation> values, Viewpoint view) =>
        values.Aggregate(Empty, (facts, value) => facts.With(new Element(value, view)));

    /// <summary>A collection of which nothing is known.</summary>
    public static ImmutableArray<CollectionFacts> FromUnknown() => One(Unknown);

    /// <summary>A number of unknown elements.</summary>
    public static CollectionFacts FromCount(int count) => new(ImmutableArray<Element>.Empty, IsComplete: true, Math.Max(0, count));

    /// <summary>Uses the syntax, because the oldest supported compiler has no operation for collection expressions.</summary>
    private static ImmutableArray<CollectionFacts> FromExpression(IOperation value, CollectionExpressionSyntax syntax, Viewpoint view)
    {
        ImmutableArray<CollectionFacts> all = One(Empty);
        var elements = ImmutableArray.CreateBuilder<Element>();
        foreach ((CollectionElementSyntax element, IOperation? operation) in OperationTree.ElementsOf(value, syntax))
        {
            if (element is ExpressionElementSyntax && operation is not null)
            {
                elements.Add(new Element(operation, view));
            }
            else
            {
                all = Join(Join(all, One(Known(elements))), element is SpreadElementSyntax && operation is not null ? From(operation, view) : One(Unknown));
                elements.Clear();
            }
        }

        return Join(all, One(Known(elements)));
    }

    private static ImmutableArray<CollectionFacts> FromList(IObjectCreationOperation creation, Viewpoint view)
    {
        ImmutableArray<CollectionFacts> all = creation.Arguments switch
        {
            // A capacity adds no elements. A copy is a separate list.
            [] or [{ Value.Type.SpecialType: SpecialType.System_Int32 }] => One(Empty),
            [{ Value: var source, Parameter.Type: INamedTypeSymbol { TypeArguments.Length: 1 } }] => From(source, view).Select(static facts => facts with { IsSet = false }).ToImmutableArray(),
            _ => One(Unknown),
        };
        foreach (IOperation member in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            all = After(all, member, view);
        }

        return AddTo(creation.Type, all);
    }

    /// <summary>
    /// The elements after they are added to a collection of a type. A list keeps them; a collection type of the user can do
    /// anything.
    /// </summary>
    private static ImmutableArray<CollectionFacts> AddTo(ITypeSymbol? type, ImmutableArray<CollectionFacts> all) => type switch
    {
        null or IArrayTypeSymbol => all,
        _ when !type.IsFrameworkType() => One(Unknown),
        _ when type.Name.EndsWith("Set", StringComparison.Ordinal) => all.Select(FromSet).ToImmutableArray(),
        _ => all,
    };

    private CollectionFacts ApplySetRules(CollectionFacts grown) => IsSet ? FromSet(grown) : grown;

    private static CollectionFacts FromSet(CollectionFacts list) =>
        new(list.Elements.Select(static element => element with { IsPattern = true }).ToImmutableArray(), list.IsComplete, Math.Min(1, list.AtLeast)) { IsSet = true };

    private static ImmutableArray<CollectionFacts> FromLocal(ILocalReferenceOperation local, Viewpoint view)
    {
        LocalPaths paths = view.Flow.PathsOf(local, view.At);
        return paths.IsUnknown
            ? One(Unknown)
            : paths.Paths.SelectMany(path => path.Skip(1).Aggregate(From(path[0], view), (known, step) => After(known, step, view))).ToImmutableArray();
    }

    private static ImmutableArray<CollectionFacts> After(ImmutableArray<CollectionFacts> all, IOperation step, Viewpoint view) => step switch
    {
        // A list from other code can also be changed by other code.
        _ when all.Any(static facts => ReferenceEquals(facts, Unknown)) => One(Unknown),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var element }] } =>
            all.Select(facts => facts.With(new Element(element, view))).ToImmutableArray(),
        IInvocationOperation { TargetMethod.Name: "Insert", Arguments: { Length: 2 } arguments } =>
            all.Select(facts => facts.With(new Element(arguments.ByParameter()[1].Value, view))).ToImmutableArray(),
        IInvocationOperation { TargetMethod.Name: "AddRange", Arguments: [{ Value: var source }] } => Join(all, From(source, view)),
        IInvocationOperation { TargetMethod.Name: "Clear", Arguments.IsEmpty: true } => One(Empty),
        _ => One(Unknown),
    };

    public static ImmutableArray<CollectionFacts> Join(ImmutableArray<CollectionFacts> all, ImmutableArray<CollectionFacts> others) =>
        all.Length * others.Length > 16 ? One(Unknown) : all.SelectMany(facts => others.Select(facts.With)).ToImmutableArray();

    private static CollectionFacts Known(ImmutableArray<Element>.Builder elements) => new(elements.ToImmutable(), IsComplete: true, elements.Count);

    private static ImmutableArray<CollectionFacts> One(CollectionFacts facts) => ImmutableArray.Create(facts);
}
