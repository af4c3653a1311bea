using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>The properties of an object whose making is in sight, in the order in which they were given.</summary>
internal sealed class ObjectFacts
{
    /// <summary>The methods of <c>Recipient</c> that make one, and the identifier that each gives it.</summary>
    private static readonly ImmutableDictionary<string, string> Factories = ImmutableDictionary<string, string>.Empty
        .Add("ForExternalUser", "ExternalUserId")
        .Add("ForAlias", "UserAlias")
        .Add("ForEmail", "Email")
        .Add("ForBrazeId", "BrazeId");

    private readonly ImmutableList<Setting> _settings;

    private ObjectFacts(ImmutableList<Setting> settings) => _settings = settings;

    /// <summary>What is known of a value; <see langword="null"/> when it comes from out of sight.</summary>
    public static ObjectFacts? Of(IOperation value)
    {
        switch (ValueFacts.Unwrap(value))
        {
            case IObjectCreationOperation creation:
                return new ObjectFacts(ImmutableList<Setting>.Empty).With(creation.Initializer, creation);
            case IWithOperation with:
                return Of(with.Operand)?.With(with.Initializer, with);
            case ILocalReferenceOperation local:
                return LocalHistory.Of(local) is { } history ? Of(history) : null;
            case IInvocationOperation { TargetMethod: { IsStatic: true } method } call
                when method.ContainingType.Is(KnownNames.Namespace, "Recipient") && Factories.TryGetValue(method.Name, out string? property):
                return new ObjectFacts(ImmutableList.Create(new Setting(property, call, call.Syntax, call)));
            default:
                return null;
        }
    }

    /// <summary>How a property was given last; <see langword="null"/> when it has its default.</summary>
    public Setting? Find(string property) => _settings.Find(setting => setting.Name == property);

    /// <summary>Those of the properties that are given and not null, in the order in which they were given.</summary>
    public IReadOnlyList<Setting> Given(ImmutableArray<string> properties) =>
        [.. _settings.Where(setting => properties.Contains(setting.Name) && ValueFacts.PresenceOf(setting.Value) == Presence.Present)];

    /// <summary>Whether none of the properties is given, or all that are, are null.</summary>
    public bool HasNone(ImmutableArray<string> properties) =>
        properties.All(property => Find(property) is not { } setting || ValueFacts.PresenceOf(setting.Value) == Presence.Absent);

    private static ObjectFacts? Of(IReadOnlyList<IOperation> history)
    {
        ObjectFacts? facts = Of(history[0]);
        foreach (IOperation step in history.Skip(1))
        {
            facts = step switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value } assignment =>
                    facts?.With(new Setting(property.Property.Name, value, assignment.Parent!.Syntax, assignment)),
                ISimpleAssignmentOperation { Value: var value } => Of(value),
                _ => null,
            };
        }

        return facts;
    }

    private ObjectFacts With(IObjectOrCollectionInitializerOperation? initializer, IOperation owner)
    {
        ObjectFacts facts = this;
        foreach (IOperation member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property, Value: var value })
            {
                facts = facts.With(new Setting(property.Property.Name, value, member.Syntax, owner));
            }
        }

        return facts;
    }

    private ObjectFacts With(Setting setting) => new(_settings.RemoveAll(other => other.Name == setting.Name).Add(setting));
}
