using System.Collections;

namespace Braze.Messaging;

/// <summary>
/// The recipients of a request that have their own properties. The request is written from <see cref="GetAddressed"/>. Other readers get
/// recipients that have their properties, which are created once.
/// </summary>
internal abstract class AddressedRecipients : IReadOnlyList<Recipient>
{
    private Recipient[]? _recipients;

    public abstract int Count { get; }

    public Recipient this[int index] => GetRecipients()[index];

    /// <summary>Whether the recipients were read. A reader may have changed them.</summary>
    public bool WereRead => Volatile.Read(ref _recipients) is not null;

    /// <summary>Returns a recipient, which can be <see langword="null"/>, and its own properties.</summary>
    public abstract (Recipient? Recipient, ITriggerProperties? Properties) GetAddressed(int index);

    public IEnumerator<Recipient> GetEnumerator() => ((IEnumerable<Recipient>)GetRecipients()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Recipient[] GetRecipients()
    {
        if (Volatile.Read(ref _recipients) is { } existing)
        {
            return existing;
        }

        var recipients = new Recipient[Count];
        for (int i = 0; i < recipients.Length; i++)
        {
            // A rule refuses null, so null is kept.
            (Recipient? recipient, ITriggerProperties? properties) = GetAddressed(i);
            recipients[i] = recipient is null ? null! : recipient with { TriggerProperties = properties };
        }

        return Interlocked.CompareExchange(ref _recipients, recipients, null) ?? recipients;
    }
}
