namespace Braze.Messaging;

/// <summary>What every campaign can do, whatever its properties are called.</summary>
public static partial class TriggerCampaignExtensions
{
    /// <summary>
    /// Addresses properties to one recipient, as its own: a whole campaign, to be sent with
    /// <see cref="BrazeClientExtensions.SendAsync"/>, or the <c>Overrides</c> of one, to be sent with <see cref="SendAsync"/>.
    /// </summary>
    /// <typeparam name="TProperties">The campaign, or its <c>Overrides</c>.</typeparam>
    /// <param name="properties">The values that this recipient's message reads.</param>
    /// <param name="recipient">Who is messaged.</param>
    /// <returns>The recipient with its properties.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public static Recipient<TProperties> To<TProperties>(this TProperties properties, Recipient recipient)
        where TProperties : ITriggerProperties
    {
        Guard.NotNull(properties);
        Guard.NotNull(recipient);
        return new Recipient<TProperties>(recipient, properties);
    }

    /// <summary>
    /// Sends the campaign to its whole segment (<c>broadcast</c>), or to those of it in <paramref name="audience"/>, with this
    /// instance's properties.
    /// </summary>
    /// <param name="campaign">The campaign: its id, and the request's <c>trigger_properties</c>.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="audience">Narrows who is messaged (<c>audience</c>); <see langword="null"/>: everybody in the segment.</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer: queued, which does not say delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
    public static Task<TriggerSendResult> BroadcastAsync(
        this ITriggerCampaign campaign,
        IBrazeClient client,
        Audience? audience = null,
        string? sendId = null,
        CancellationToken cancellationToken = default) =>
        TriggerCampaign.SendAsync(campaign, client, null, null, null, broadcast: true, audience, sendId, null, cancellationToken);

    /// <summary>
    /// Sends the campaign, in one request, to recipients for whom some of its properties are replaced: this instance's are the
    /// request's <c>trigger_properties</c>, and each recipient brings its <c>Overrides</c>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign.</typeparam>
    /// <typeparam name="TOverrides">Its <c>Overrides</c>; those of another campaign do not compile.</typeparam>
    /// <param name="campaign">The campaign: its id, and what holds where a recipient replaces nothing.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">1 to 50 recipients, each made with <c>overrides.To(recipient)</c>.</param>
    /// <param name="audience">Narrows who of them is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="attachments">Files that are attached to the e-mail (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer: queued, which does not say delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
    public static async Task<TriggerSendResult> SendAsync<TCampaign, TOverrides>(
        this TCampaign campaign,
        IBrazeClient client,
        IReadOnlyCollection<Recipient<TOverrides>> recipients,
        Audience? audience = null,
        string? sendId = null,
        IReadOnlyCollection<Attachment>? attachments = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
        where TOverrides : ITriggerPropertyOverrides<TCampaign>
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        return await client.SendRequestAsync(
            TriggerCampaign.CreateRequest(campaign) with
            {
                SendId = sendId,
                TriggerProperties = campaign,
                Audience = audience,
                Recipients = new AddressedRecipients<TOverrides>(recipients),
                Attachments = attachments,
            },
            cancellationToken).ConfigureAwait(false);
    }
}
