using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The known properties of an object that is created in the analyzed code.</summary>
/// <param name="Settings">The properties, in the order in which they were set.</param>
/// <param name="IsComplete">Whether every other property has its default value.</param>
/// <param name="IsOwn">Whether the object was created in the analyzed code. No other code refers to it then.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
internal sealed record ObjectFacts(ImmutableArray<Setting> Settings, bool IsComplete, bool IsOwn, Viewpoint View)
{
    private static readonly ObjectFacts Fresh = new(ImmutableArray<Setting>.Empty, IsComplete: true, IsOwn: true, default);

    private static readonly ObjectFacts Unknown = new(ImmutableArray<Setting>.Empty, IsComplete: false, IsOwn: false, default);

    /// <summary>Finds what is known about each object that the value can be.</summary>
    public static ImmutableArray<ObjectFacts> From(IOperation value, Viewpoint view) =>
        view.Flow.Remember(nameof(ObjectFacts), value, view.At, () => FromAll(value, view));

    private static ImmutableArray<ObjectFacts> FromAll(IOperation value, Viewpoint view)
    {
        var all = ImmutableArray.CreateBuilder<ObjectFacts>();
        foreach (IOperation possibility in ValueFacts.Possibilities(value, view))
        {
            all.AddRange(FromOne(possibility, view));
        }

        return all.ToImmutable();
    }

    /// <summary>Finds what is known about an object after its creation or <c>with</c>.</summary>
    public static ImmutableArray<ObjectFacts> FromCreation(IOperation creation, BodyFlow flow) => FromOne(creation, new Viewpoint(flow, creation.Syntax));

    /// <summary>Finds the last setting of a property; <see langword="null"/> when the analyzed code does not set it.</summary>
    public Setting? Find(string property) => Settings.FirstOrDefault(setting => setting.Name == property);

    /// <summary>Returns the properties that are set and not null, in the order in which they were set.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> properties) =>
        [.. Settings.Where(setting => properties.Contains(setting.Name) && IsPresent(setting))];

    /// <summary>
    /// Whether a property is set at the same place on all paths, or on none. A fix that changes it there then changes it for all
    /// paths. Otherwise it would repair only one path, and a mistake on only some paths is not reported.
    /// </summary>
    public static bool AreGivenAtOnePlace(ImmutableArray<ObjectFacts> objects, string property) =>
        objects.All(facts => facts.Find(property)?.Syntax == objects[0].Find(property)?.Syntax);

    /// <summary>Whether a property is set and not null.</summary>
    public bool Has(string property) => Find(property) is { } setting && IsPresent(setting);

    /// <summary>Whether a property is certainly not set, or certainly null.</summary>
    public bool HasNo(string property) => Find(property) is { } setting ? ValueFacts.IsAbsent(setting.Value, View) : IsComplete;

    /// <summary>Whether a property is certainly the constant <paramref name="expected"/>.</summary>
    public bool Is(string property, bool expected) => Find(property) is { } setting && ValueFacts.IsConstant(setting.Value, expected, View);

    private bool IsPresent(Setting setting) => ValueFacts.IsPresent(setting.Value, View);

    private static ImmutableArray<ObjectFacts> FromOne(IOperation value, Viewpoint view) =>
        view.Flow.Enter(value, () => Find(value, view), () => ImmutableArray.Create(Unknown.SeenFrom(view)));

    private static ImmutableArray<ObjectFacts> Find(IOperation value, Viewpoint view)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                return ImmutableArray.Create(Fresh.SeenFrom(view).With(creation.Initializer, creation));
            case IWithOperation with:
                // A copy is independent of later changes to the original.
                return From(with.Operand, view.From(with.Operand.Syntax)).Select(facts => facts.SeenFrom(view).With(with.Initializer, with)).ToImmutableArray();
            case ILocalReferenceOperation local:
                return FromLocal(local, view);
            case IInvocationOperation { TargetMethod: { IsStatic: true } method } call when method.ContainingType.Is(KnownNames.Namespace, "Recipient"):
                return ImmutableArray.Create(FromFactory(call)?.SeenFrom(view) ?? Unknown.SeenFrom(view));
            default:
                return ImmutableArray.Create(Unknown.SeenFrom(view));
        }
    }

    /// <summary>Finds the properties that a factory method of <c>Recipient</c> sets.</summary>
    private static ObjectFacts? FromFactory(IInvocationOperation call)
    {
        IOperation? Argument(string parameter) =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

        return call.TargetMethod.Name switch
        {
            "ForExternalUserId" when Argument("externalUserId") is { } id => Fresh.With(new Setting("ExternalUserId", id, call.Syntax, call)),
            "ForBrazeId" when Argument("brazeId") is { } id => Fresh.With(new Setting("BrazeId", id, call.Syntax, call)),
            "ForAlias" => Fresh.With(new Setting("UserAlias", call, call.Syntax, call)),
            "ForEmail" when Argument("email") is { } email && Argument("prioritization") is { } prioritization => Fresh
                .With(new Setting("Prioritization", prioritization, call.Syntax, call))
                .With(new Setting("Email", email, call.Syntax, call)),
            _ => null,
        };
    }

    private static ImmutableArray<ObjectFacts> FromLocal(ILocalReferenceOperation local, Viewpoint view)
    {
        LocalPaths paths = view.Flow.PathsOf(local, view.At);
        if (paths.IsUnknown)
        {
            return ImmutableArray.Create(Unknown.SeenFrom(view));
        }

        ImmutableArray<ObjectFacts> all = paths.Paths.SelectMany(path => FromPath(path, view)).ToImmutableArray();
        return view.Flow.IsShared(local) ? all.Select(static facts => facts.Shared()).ToImmutableArray() : all;
    }

    private static IEnumerable<ObjectFacts> FromPath(ImmutableArray<IOperation> path, Viewpoint view) =>
        From(path[0], view).Select(facts => path.Skip(1).Aggregate(facts, static (known, step) =>
            known.IsOwn && step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value, Syntax: var syntax } assignment
                ? known.With(new Setting(property.Property.Name, value, assignment.Parent is IExpressionStatementOperation statement ? statement.Syntax : syntax, assignment))
                : Unknown.SeenFrom(known.View)));

    private ObjectFacts With(IObjectOrCollectionInitializerOperation? initializer, IOperation owner) =>
        (initializer?.Initializers ?? ImmutableArray<IOperation>.Empty).Aggregate(this with { IsOwn = true }, (facts, member) =>
            member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value }
                ? facts.With(new Setting(property.Property.Name, value, member.Syntax, owner))
                : facts with { IsComplete = false });

    private ObjectFacts With(Setting setting) => this with { Settings = Settings.RemoveAll(other => other.Name == setting.Name).Add(setting) };

    private ObjectFacts Shared() => this with { Settings = Settings.Select(static setting => setting with { IsShared = true }).ToImmutableArray() };

    private ObjectFacts SeenFrom(Viewpoint view) => this with { View = view };
}
