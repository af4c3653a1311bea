using System.Collections;

namespace Braze.Messaging;

/// <summary>
/// The recipients of a request that have properties of their own, as the caller addressed them. The request is written from
/// <see cref="Read"/>. Any other reader gets recipients that carry their properties, which are created once.
/// </summary>
internal abstract class AddressedRecipients : IReadOnlyList<Recipient>
{
    private Recipient[]? _recipients;

    public abstract int Count { get; }

    public Recipient this[int index] => GetRecipients()[index];

    /// <summary>Reads the recipients of a request and the properties that each has of its own, without creating an object for each.</summary>
    public static IEnumerable<(Recipient? Recipient, ITriggerProperties? Properties)> Read(IReadOnlyCollection<Recipient>? recipients)
    {
        // Recipients that somebody has read may have been changed.
        if (recipients is AddressedRecipients addressed && Volatile.Read(ref addressed._recipients) is null)
        {
            for (int i = 0; i < addressed.Count; i++)
            {
                yield return addressed.GetAddressed(i);
            }

            yield break;
        }

        foreach (Recipient? recipient in recipients ?? [])
        {
            yield return (recipient, recipient?.TriggerProperties);
        }
    }

    public IEnumerator<Recipient> GetEnumerator() => ((IEnumerable<Recipient>)GetRecipients()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The recipient, which is <see langword="null"/> where the caller gave none, and its own properties.</summary>
    protected abstract (Recipient? Recipient, ITriggerProperties? Properties) GetAddressed(int index);

    private Recipient[] GetRecipients()
    {
        if (Volatile.Read(ref _recipients) is { } existing)
        {
            return existing;
        }

        var recipients = new Recipient[Count];
        for (int i = 0; i < recipients.Length; i++)
        {
            // A null stays null, so that a rule refuses it.
            (Recipient? recipient, ITriggerProperties? properties) = GetAddressed(i);
            recipients[i] = recipient is null ? null! : recipient with { TriggerProperties = properties };
        }

        return Interlocked.CompareExchange(ref _recipients, recipients, null) ?? recipients;
    }
}
