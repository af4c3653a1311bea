namespace Braze.Messaging;

/// <summary>The recipients of a request with the properties that each has of its own, read without creating an object for each.</summary>
internal readonly struct RequestRecipients(IReadOnlyCollection<Recipient>? recipients)
{
    // Recipients that somebody has read may have been changed.
    private readonly AddressedRecipients? _addressed = recipients is AddressedRecipients { WereRead: false } addressed ? addressed : null;
    private readonly IReadOnlyList<Recipient> _recipients = recipients as IReadOnlyList<Recipient> ?? [.. recipients ?? []];

    public int Count => _recipients.Count;

    /// <summary>The recipient, which is <see langword="null"/> where the caller gave none, and its own properties.</summary>
    public (Recipient? Recipient, ITriggerProperties? Properties) this[int index] =>
        _addressed is not null ? _addressed.GetAddressed(index)
        : (_recipients[index], ((Recipient?)_recipients[index])?.TriggerProperties);
}
