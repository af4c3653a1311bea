using System.Runtime.CompilerServices;

namespace Braze.Messaging;

// A value that is both kinds of sequence goes to the overload for asynchronous ones, by OverloadResolutionPriority.
#pragma warning disable RS0026 // The overloads differ in a required parameter.

/// <summary>Sends campaigns that are addressed to recipients one by one: each recipient brings its own, whole.</summary>
public static class BrazeClientExtensions
{
    /// <summary>Sends a campaign, in one request, to recipients who have a full set of properties each.</summary>
    /// <typeparam name="TCampaign">The campaign; recipients with another one do not compile.</typeparam>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">1 to 50 recipients, each made with <c>campaign.To(recipient)</c>.</param>
    /// <param name="audience">Narrows who of them is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="attachments">Files that are attached to the e-mail (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer: queued, which does not say delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
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
        return await client.SendRequestAsync(Request(recipients, audience, sendId, attachments), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a campaign to any number of recipients who have a full set of properties each, in requests of 50.</summary>
    /// <typeparam name="TCampaign">The campaign; recipients with another one do not compile.</typeparam>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">Who is messaged, each made with <c>campaign.To(recipient)</c>. Read once, and only as fast as requests end.</param>
    /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="options">How many requests run at a time, and who is told of the progress.</param>
    /// <param name="cancellationToken">Stops the stream; whoever was read is in an outcome before the enumeration ends.</param>
    /// <returns>
    /// One outcome for each request, in the order in which they end. Nothing is sent before it is enumerated, which can be done once.
    /// </returns>
    /// <exception cref="BrazeValidationException">What all requests have in common breaks a rule, which the message names; nothing has left.</exception>
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
            (batch, token) => client.SendRequestAsync(Request(batch, audience, sendId, attachments: null), token),
            options,
            cancellationToken);
    }

    private static TriggerSendRequest Request<TCampaign>(
        IReadOnlyCollection<Recipient<TCampaign>> recipients,
        Audience? audience,
        string? sendId,
        IReadOnlyCollection<Attachment>? attachments)
        where TCampaign : ITriggerCampaign =>
        TriggerCampaign.CreateRequest(CampaignOf(recipients)) with
        {
            SendId = sendId,
            Audience = audience,
            Recipients = new AddressedRecipients<TCampaign>(recipients),
            Attachments = attachments,
        };

    /// <returns>What all of them bring; <see langword="null"/> when nobody is there, which a rule of the request refuses.</returns>
    private static ITriggerCampaign? CampaignOf<TCampaign>(IReadOnlyCollection<Recipient<TCampaign>> recipients)
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
                // One base type, or the interface itself, can stand for several campaigns.
                throw new BrazeValidationException(
                    $"The recipients belong to two campaigns, {first.CampaignName} and {recipient.TriggerProperties.CampaignName}, and a request has only one. Nothing was sent. Send each campaign in a request of its own.");
            }
        }

        return first;
    }
}
