#if !NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif

namespace Braze.Messaging;

/// <summary>
/// The recipients of a request, to be read by position: without an enumerator, and where possible without a call through an
/// interface for each.
/// </summary>
internal readonly ref struct RequestRecipients
{
    private readonly ReadOnlySpan<Recipient?> _recipients;
    private readonly AddressedRecipients? _addressed;

    public RequestRecipients(IReadOnlyCollection<Recipient>? recipients)
    {
        if (recipients is AddressedRecipients { Made: null } addressed)
        {
            _addressed = addressed;
            Count = addressed.Count;
            return;
        }

        _recipients = recipients switch
        {
            null => [],
            Recipient[] array => array,
#if !NETSTANDARD2_0
            List<Recipient> list => CollectionsMarshal.AsSpan(list),
#endif
            AddressedRecipients { Made: { } made } => made,
            _ => recipients.ToArray(),
        };
        Count = _recipients.Length;
    }

    public int Count { get; }

    /// <summary>Who is messaged; <see langword="null"/> where the caller gave none.</summary>
    public Recipient? this[int index] => _addressed is null ? _recipients[index] : _addressed.AddresseeAt(index);

    /// <summary>The properties that the recipient has alone.</summary>
    public ITriggerProperties? PropertiesAt(int index) =>
        _addressed is null ? _recipients[index]?.TriggerProperties : _addressed.PropertiesAt(index);
}
