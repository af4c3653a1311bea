namespace Braze.Messaging;

/// <summary>The recipients of one campaign, in the caller's list.</summary>
internal sealed class AddressedRecipients<TProperties>(IReadOnlyCollection<Recipient<TProperties>> recipients) : AddressedRecipients
    where TProperties : ITriggerProperties
{
    private readonly IReadOnlyList<Recipient<TProperties>> _recipients = recipients as IReadOnlyList<Recipient<TProperties>> ?? [.. recipients];

    public override int Count => _recipients.Count;

    public override (Recipient? Recipient, ITriggerProperties? Properties) GetAddressed(int index) =>
        _recipients[index] is { } recipient ? (recipient.Addressee, recipient.TriggerProperties) : default;
}
