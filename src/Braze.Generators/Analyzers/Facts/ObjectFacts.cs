using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The properties of an object whose making is in sight, in the order in which they were given.</summary>
internal sealed class ObjectFacts
{
    private static readonly ObjectFacts Fresh = new(ImmutableList<Setting>.Empty, isComplete: true);

    private static readonly ObjectFacts Unknown = new(ImmutableList<Setting>.Empty, isComplete: false);

    private readonly ImmutableList<Setting> _settings;

    private ObjectFacts(ImmutableList<Setting> settings, bool isComplete)
    {
        _settings = settings;
        IsComplete = isComplete;
    }

    /// <summary>Whether every property that is not among the settings has its default.</summary>
    public bool IsComplete { get; }

    /// <summary>What is known of a value; <see langword="null"/> when it comes from out of sight.</summary>
    /// <param name="value">The value.</param>
    /// <param name="until">Where it is judged; see <see cref="LocalHistory.Of"/>.</param>
    public static ObjectFacts? Of(IOperation value, int until)
    {
        switch (ValueFacts.Unwrap(value))
        {
            case IObjectCreationOperation creation:
                return Fresh.With(creation.Initializer, creation);
            case IWithOperation with:
                // A copy: what happens to the original later does not matter to it.
                return (Of(with.Operand, with.Operand.Syntax.Span.End) ?? Unknown).With(with.Initializer, with);
            case ILocalReferenceOperation local:
                return LocalHistory.Of(local, until) is { } history ? Of(history, until) : null;
            case IInvocationOperation { TargetMethod: { IsStatic: true } method } call when method.ContainingType.Is(KnownNames.Namespace, "Recipient"):
                return OfFactory(call);
            default:
                return null;
        }
    }

    /// <summary>How a property was given last; <see langword="null"/> when nothing in sight gives it.</summary>
    public Setting? Find(string property) => _settings.Find(setting => setting.Name == property);

    /// <summary>Those of the properties that are given and not null, in the order in which they were given.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> properties) =>
        [.. _settings.Where(setting => properties.Contains(setting.Name) && ValueFacts.PresenceOf(setting.Value) == Presence.Present)];

    /// <summary>Whether certainly none of the properties is given, or all that are, are null.</summary>
    public bool HasNone(ImmutableArray<string> properties) =>
        IsComplete
        && properties.All(property => Find(property) is not { } setting || ValueFacts.PresenceOf(setting.Value) == Presence.Absent);

    /// <summary>The methods of <c>Recipient</c> that make one, and the identifier that each gives it.</summary>
    private static ObjectFacts? OfFactory(IInvocationOperation call) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("ForExternalUser", [var id]) => Fresh.With(new Setting("ExternalUserId", id.Value, call.Syntax, call)),
        ("ForEmail", [var email, ..]) => Fresh.With(new Setting("Email", email.Value, call.Syntax, call)),
        ("ForBrazeId", [var id]) => Fresh.With(new Setting("BrazeId", id.Value, call.Syntax, call)),
        ("ForAlias", _) => Fresh.With(new Setting("UserAlias", call, call.Syntax, call)),
        _ => null,
    };

    private static ObjectFacts? Of(IReadOnlyList<IOperation> history, int until)
    {
        ObjectFacts? facts = Of(history[0], until);
        foreach (IOperation step in history.Skip(1))
        {
            facts = step is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value } assignment
                ? facts?.With(new Setting(property.Property.Name, value, assignment.Parent!.Syntax, assignment))
                : null;
        }

        return facts;
    }

    private ObjectFacts With(IObjectOrCollectionInitializerOperation? initializer, IOperation owner)
    {
        ObjectFacts facts = this;
        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            facts = member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value }
                ? facts.With(new Setting(property.Property.Name, value, member.Syntax, owner))
                : new ObjectFacts(facts._settings, isComplete: false);
        }

        return facts;
    }

    private ObjectFacts With(Setting setting) => new(_settings.RemoveAll(other => other.Name == setting.Name).Add(setting), IsComplete);
}
