using System.Runtime.CompilerServices;

namespace Braze.Messaging;

// A value that is both kinds of sequence uses the asynchronous overload, because of OverloadResolutionPriority.
#pragma warning disable RS0026 // The overloads differ in a required parameter.

/// <summary>Sends a campaign to recipients that each have a full set of properties of their own.</summary>
public static class BrazeClientExtensions
{
    /// <summary>Sends a campaign, in one request, to recipients that each have a full set of properties.</summary>
    /// <typeparam name="TCampaign">The campaign type. Recipients of another campaign do not compile.</typeparam>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">1 to 50 recipients, each created with <c>campaign.To(recipient)</c>.</param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="attachments">Files to attach to the email (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer. It means that the message is queued, not that it was delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names. Nothing was sent.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is unknown.</exception>
    public static async Task<TriggerSendResult> SendAsync<TCampaign>(
        this IBrazeClient client,
        IReadOnlyCollection<Recipient<TCampaign>> recipients,
        Audience? audience = null,
        string? sendId = null,
        IReadOnlyCollection<Attachment>? attachments = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        return await client.SendRequestAsync(CreateRequest(recipients, audience, sendId, attachments), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a campaign to any number of recipients that each have a full set of properties, in requests of 50.</summary>
    /// <typeparam name="TCampaign">The campaign type. Recipients of another campaign do not compile.</typeparam>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">
    /// The recipients, each created with <c>campaign.To(recipient)</c>. They are read once, and only as fast as requests end.
    /// </param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="options">The options, for example how many requests run at the same time.</param>
    /// <param name="cancellationToken">Stops the stream. Each recipient that was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent until you enumerate it, which you can do once.
    /// </returns>
    /// <exception cref="BrazeValidationException">
    /// A value that all requests share breaks a rule, which the message names. Nothing was sent.
    /// </exception>
    public static IAsyncEnumerable<BatchOutcome<Recipient<TCampaign>>> SendBatchesAsync<TCampaign>(
        this IBrazeClient client,
        IEnumerable<Recipient<TCampaign>> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(recipients);
        return SendBatchesAsync(client, AsyncSource.EnumerateAsync(recipients), audience, sendId, options, cancellationToken);
    }

    /// <inheritdoc cref="SendBatchesAsync{TCampaign}(IBrazeClient, IEnumerable{Recipient{TCampaign}}, Audience?, string?, SendBatchesOptions?, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    public static IAsyncEnumerable<BatchOutcome<Recipient<TCampaign>>> SendBatchesAsync<TCampaign>(
        this IBrazeClient client,
        IAsyncEnumerable<Recipient<TCampaign>> recipients,
        Audience? audience = null,
        string? sendId = null,
        SendBatchesOptions? options = null,
        CancellationToken cancellationToken = default)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        TriggerSendRules.CheckSendId(sendId);
        return new BatchStream<Recipient<TCampaign>>(
            recipients,
            static recipient => recipient?.Addressee,
            (batch, token) => client.SendRequestAsync(CreateRequest(batch, audience, sendId, attachments: null), token),
            options,
            cancellationToken);
    }

    private static TriggerSendRequest CreateRequest<TCampaign>(
        IReadOnlyCollection<Recipient<TCampaign>> recipients,
        Audience? audience,
        string? sendId,
        IReadOnlyCollection<Attachment>? attachments)
        where TCampaign : ITriggerCampaign =>
        TriggerCampaign.CreateRequest(GetCampaign(recipients)) with
        {
            SendId = sendId,
            Audience = audience,
            Recipients = new AddressedRecipients<TCampaign>(recipients),
            Attachments = attachments,
        };

    /// <returns>
    /// The campaign of all recipients, or <see langword="null"/> if there are no recipients, which a rule of the request refuses.
    /// </returns>
    private static ITriggerCampaign? GetCampaign<TCampaign>(IReadOnlyCollection<Recipient<TCampaign>> recipients)
        where TCampaign : ITriggerCampaign
    {
        ITriggerCampaign? first = null;
        foreach (Recipient<TCampaign>? recipient in recipients)
        {
            if (recipient is null)
            {
                continue;
            }

            first ??= recipient.TriggerProperties;
            if (recipient.TriggerProperties.CampaignId != first.CampaignId)
            {
                // TCampaign can be a base type or the interface, so the recipients can have different campaigns.
                throw new BrazeValidationException(
                    $"The recipients belong to two campaigns, {first.CampaignName} and {recipient.TriggerProperties.CampaignName}, and a request has only one. Nothing was sent. Send each campaign in a separate request.");
            }
        }

        return first;
    }
}
