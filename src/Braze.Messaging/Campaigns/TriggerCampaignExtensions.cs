namespace Braze.Messaging;

/// <summary>The methods that every campaign has.</summary>
public static partial class TriggerCampaignExtensions
{
    /// <summary>
    /// Gives one recipient its own properties: a whole campaign, which you send with <see cref="BrazeClientExtensions.SendAsync"/>, or the
    /// <c>Overrides</c> of a campaign, which you send with <see cref="SendAsync"/>.
    /// </summary>
    /// <typeparam name="TProperties">The campaign type, or its <c>Overrides</c>.</typeparam>
    /// <param name="properties">The values for this recipient's message.</param>
    /// <param name="recipient">The recipient.</param>
    /// <returns>The recipient with its properties.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Recipient<TProperties> To<TProperties>(this TProperties properties, Recipient recipient)
        where TProperties : ITriggerProperties
    {
        Guard.NotNull(properties);
        Guard.NotNull(recipient);
        return new Recipient<TProperties>(recipient, properties);
    }

    /// <summary>
    /// Sends the campaign to its whole segment (<c>broadcast</c>), or to the users of the segment who match <paramref name="audience"/>.
    /// </summary>
    /// <param name="campaign">The campaign, whose properties are the request's <c>trigger_properties</c>.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="audience">
    /// A filter that limits who is messaged (<c>audience</c>). With <see langword="null"/>, everyone in the segment is messaged.
    /// </param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer. It means that the message is queued, not that it was delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names. Nothing was sent.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is unknown.</exception>
    public static Task<TriggerSendResult> BroadcastAsync(
        this ITriggerCampaign campaign,
        IBrazeClient client,
        Audience? audience = null,
        string? sendId = null,
        CancellationToken cancellationToken = default) =>
        TriggerCampaign.SendAsync(campaign, client, null, null, null, broadcast: true, audience, sendId, null, cancellationToken);

    /// <summary>
    /// Sends the campaign in one request, and replaces some properties for each recipient. The request's <c>trigger_properties</c> come
    /// from this instance, and each recipient has its own <c>Overrides</c>.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign type.</typeparam>
    /// <typeparam name="TOverrides">The campaign's <c>Overrides</c>. Those of another campaign do not compile.</typeparam>
    /// <param name="campaign">The campaign, whose properties apply unless a recipient replaces them.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">1 to 50 recipients, each created with <c>overrides.To(recipient)</c>.</param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="attachments">Files to attach to the email (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer. It means that the message is queued, not that it was delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names. Nothing was sent.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is unknown.</exception>
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
