using System.Collections;

namespace Braze.Messaging;

/// <summary>
/// The recipients of a request who have properties of their own, as the caller addressed them. What sends the request reads the two
/// apart; whoever else looks gets recipients that carry their properties, made once.
/// </summary>
internal abstract class AddressedRecipients : IReadOnlyList<Recipient>
{
    private Recipient[]? _recipients;

    public abstract int Count { get; }

    /// <summary>The recipients that somebody has looked at, who may have changed them; <see langword="null"/> when nobody has.</summary>
    public Recipient[]? Made => Volatile.Read(ref _recipients);

    public Recipient this[int index] => All()[index];

    /// <summary>Who is messaged; <see langword="null"/> where the caller gave none, which a rule refuses.</summary>
    public abstract Recipient? AddresseeAt(int index);

    /// <summary>The recipient's own properties.</summary>
    public abstract ITriggerProperties? PropertiesAt(int index);

    public IEnumerator<Recipient> GetEnumerator() => ((IEnumerable<Recipient>)All()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Recipient[] All()
    {
        if (Made is { } made)
        {
            return made;
        }

        var recipients = new Recipient[Count];
        for (int i = 0; i < recipients.Length; i++)
        {
            // A null stays one, for the rule to refuse.
            recipients[i] = AddresseeAt(i) is { } addressee ? addressee with { TriggerProperties = PropertiesAt(i) } : null!;
        }

        return Interlocked.CompareExchange(ref _recipients, recipients, null) ?? recipients;
    }
}
