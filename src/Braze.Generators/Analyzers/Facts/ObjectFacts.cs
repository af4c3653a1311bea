using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The properties of an object whose making is in sight, in the order in which they were given.</summary>
internal sealed class ObjectFacts
{
    private static readonly ObjectFacts Fresh = new(ImmutableArray<Setting>.Empty, isComplete: true, isOwn: true, default);

    private static readonly ObjectFacts Unknown = new(ImmutableArray<Setting>.Empty, isComplete: false, isOwn: false, default);

    private readonly ImmutableArray<Setting> _settings;
    private readonly Viewpoint _view;

    /// <summary>Whether the object was made in sight, so that nobody else can have it.</summary>
    private readonly bool _isOwn;

    private ObjectFacts(ImmutableArray<Setting> settings, bool isComplete, bool isOwn, Viewpoint view)
    {
        _settings = settings;
        _isOwn = isOwn;
        _view = view;
        IsComplete = isComplete;
    }

    /// <summary>Whether every property that is not among the settings has its default.</summary>
    public bool IsComplete { get; }

    /// <summary>What is known of a value, for each object that it can be.</summary>
    public static ImmutableArray<ObjectFacts> Of(IOperation value, Viewpoint view) =>
        view.Flow.Remember(nameof(ObjectFacts), value, view.At, () => OfAll(value, view));

    private static ImmutableArray<ObjectFacts> OfAll(IOperation value, Viewpoint view)
    {
        var all = ImmutableArray.CreateBuilder<ObjectFacts>();
        foreach (IOperation possibility in ValueFacts.Possibilities(value, view))
        {
            all.AddRange(OfOne(possibility, view));
        }

        return all.ToImmutable();
    }

    /// <summary>What a creation or <c>with</c> makes of what is known before it.</summary>
    public static ImmutableArray<ObjectFacts> OfCreation(IOperation creation, BodyFlow flow) => OfOne(creation, new Viewpoint(flow, creation.Syntax));

    /// <summary>How a property was given last; <see langword="null"/> when nothing in sight gives it.</summary>
    public Setting? Find(string property)
    {
        foreach (Setting setting in _settings)
        {
            if (setting.Name == property)
            {
                return setting;
            }
        }

        return null;
    }

    /// <summary>Those of the properties that are given and not null, in the order in which they were given.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> properties) =>
        [.. _settings.Where(setting => properties.Contains(setting.Name) && IsPresent(setting))];

    /// <summary>
    /// Whether a property is given at the same place on all ways, or on none, so that a fix which changes it there changes it for all of
    /// them. Otherwise it would repair one way, and what is wrong on one of several is not reported.
    /// </summary>
    public static bool AreGivenAtOnePlace(ImmutableArray<ObjectFacts> objects, string property) =>
        objects.All(facts => facts.Find(property)?.Syntax == objects[0].Find(property)?.Syntax);

    /// <summary>Whether more than one of the properties is given, be it null.</summary>
    public bool NamesSeveral(ImmutableArray<string> properties)
    {
        int named = 0;
        foreach (Setting setting in _settings)
        {
            named += properties.Contains(setting.Name) ? 1 : 0;
        }

        return named > 1;
    }

    /// <summary>Whether a property is given and not null.</summary>
    public bool Has(string property) => Find(property) is { } setting && IsPresent(setting);

    /// <summary>Whether certainly none of the properties is given, or all that are, are null.</summary>
    public bool HasNone(ImmutableArray<string> properties) => properties.All(HasNo);

    /// <summary>Whether certainly a property is not given, or is null.</summary>
    public bool HasNo(string property) => Find(property) is { } setting ? ValueFacts.IsAbsent(setting.Value, _view) : IsComplete;

    /// <summary>Whether a property is certainly the constant <paramref name="expected"/>.</summary>
    public bool Is(string property, bool expected) => Find(property) is { } setting && ValueFacts.IsConstant(setting.Value, expected, _view);

    private bool IsPresent(Setting setting) => ValueFacts.PresenceOf(setting.Value, _view) == Presence.Present;

    private static ImmutableArray<ObjectFacts> OfOne(IOperation value, Viewpoint view) =>
        view.Flow.Enter(value, () => Find(value, view), () => ImmutableArray.Create(Unknown.From(view)));

    private static ImmutableArray<ObjectFacts> Find(IOperation value, Viewpoint view)
    {
        switch (value)
        {
            case IObjectCreationOperation creation:
                return ImmutableArray.Create(Fresh.From(view).With(creation.Initializer, creation));
            case IWithOperation with:
                // A copy: what happens to the original later does not matter to it.
                return Of(with.Operand, view.From(with.Operand.Syntax)).Select(facts => facts.From(view).With(with.Initializer, with)).ToImmutableArray();
            case ILocalReferenceOperation local:
                return OfLocal(local, view);
            case IInvocationOperation { TargetMethod: { IsStatic: true } method } call when method.ContainingType.Is(KnownNames.Namespace, "Recipient"):
                return ImmutableArray.Create(OfFactory(call)?.From(view) ?? Unknown.From(view));
            default:
                return ImmutableArray.Create(Unknown.From(view));
        }
    }

    /// <summary>The methods of <c>Recipient</c> that make one, and what each gives it.</summary>
    private static ObjectFacts? OfFactory(IInvocationOperation call)
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

    private static ImmutableArray<ObjectFacts> OfLocal(ILocalReferenceOperation local, Viewpoint view)
    {
        LocalPaths paths = view.Flow.PathsOf(local, view.At);
        if (paths.IsUnknown)
        {
            return ImmutableArray.Create(Unknown.From(view));
        }

        ImmutableArray<ObjectFacts> all = paths.Paths.SelectMany(path => OfPath(path, view)).ToImmutableArray();
        return view.Flow.IsShared(local) ? all.Select(static facts => facts.Shared()).ToImmutableArray() : all;
    }

    private static IEnumerable<ObjectFacts> OfPath(ImmutableArray<IOperation> path, Viewpoint view) =>
        Of(path[0], view).Select(facts => path.Skip(1).Aggregate(facts, static (known, step) =>
            known._isOwn && step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value, Syntax: var syntax } assignment
                ? known.With(new Setting(property.Property.Name, value, assignment.Parent is IExpressionStatementOperation statement ? statement.Syntax : syntax, assignment))
                : Unknown.From(known._view)));

    private ObjectFacts With(IObjectOrCollectionInitializerOperation? initializer, IOperation owner)
    {
        var facts = new ObjectFacts(_settings, IsComplete, isOwn: true, _view);
        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            facts = member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value }
                ? facts.With(new Setting(property.Property.Name, value, member.Syntax, owner))
                : new ObjectFacts(facts._settings, isComplete: false, isOwn: true, _view);
        }

        return facts;
    }

    private ObjectFacts With(Setting setting) => new(_settings.RemoveAll(other => other.Name == setting.Name).Add(setting), IsComplete, _isOwn, _view);

    private ObjectFacts Shared() => new(_settings.Select(static setting => setting with { IsShared = true }).ToImmutableArray(), IsComplete, _isOwn, _view);

    private ObjectFacts From(Viewpoint view) => new(_settings, IsComplete, _isOwn, view);
}
