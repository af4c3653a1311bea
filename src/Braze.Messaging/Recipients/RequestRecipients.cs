#if !NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif

namespace Braze.Messaging;

/// <summary>The recipients of a request with their own properties, read without creating an object for each.</summary>
internal readonly ref struct RequestRecipients
{
    // Spans: a body of 50 recipients takes longer when each one is read through an interface.
    private readonly ReadOnlySpan<Recipient?> _recipients;
    private readonly AddressedRecipients? _addressed;

    public RequestRecipients(IReadOnlyCollection<Recipient>? recipients)
    {
        Count = recipients?.Count ?? 0;

        // A reader of the recipients may have changed them.
        _addressed = recipients is AddressedRecipients { WereRead: false } addressed ? addressed : null;
        _recipients = recipients switch
        {
            AddressedRecipients { WereRead: false } => default,
            Recipient[] array => array,
#if !NETSTANDARD2_0
            List<Recipient> list => CollectionsMarshal.AsSpan(list),
#endif
            null => default,
            _ => recipients.ToArray(),
        };
    }

    public int Count { get; }

    /// <summary>Returns a recipient, which can be <see langword="null"/>, and its own properties.</summary>
    public (Recipient? Recipient, ITriggerProperties? Properties) this[int index] =>
        _addressed is not null ? _addressed.GetAddressed(index) : (_recipients[index], _recipients[index]?.TriggerProperties);
}
