using System.ComponentModel;

namespace Braze.Messaging;

/// <summary>What the generated send methods call. Call those: they carry the campaign's own documentation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class TriggerCampaign
{
    /// <summary>Sends a campaign with one set of properties for all of its recipients.</summary>
    /// <param name="campaign">The campaign: its id, and the request's <c>trigger_properties</c>.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="externalUserId">The one recipient, by your own id of the user.</param>
    /// <param name="userAlias">The one recipient, by an alias.</param>
    /// <param name="recipients">Up to 50 recipients.</param>
    /// <param name="broadcast">Whether the whole segment is messaged.</param>
    /// <param name="audience">Narrows who is messaged.</param>
    /// <param name="sendId">The send that statistics are kept under.</param>
    /// <param name="attachments">Files that are attached to the e-mail.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What Braze answered.</returns>
    /// <exception cref="ArgumentException">The request breaks a rule of the endpoint; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
    public static async Task<TriggerSendResult> SendAsync(
        ITriggerCampaign campaign,
        IBrazeClient client,
        string? externalUserId,
        UserAlias? userAlias,
        IReadOnlyCollection<Recipient>? recipients,
        bool broadcast,
        Audience? audience,
        string? sendId,
        IReadOnlyCollection<Attachment>? attachments,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(campaign);
        Guard.NotNull(client);

        if (externalUserId is not null || userAlias is not null)
        {
            TriggerSendRules.CheckSingleRecipient(externalUserId, userAlias, recipients);
            recipients = [new Recipient { ExternalUserId = externalUserId, UserAlias = userAlias }];
        }

        var request = new TriggerSendRequest(campaign.CampaignId)
        {
            SendId = sendId,
            TriggerProperties = campaign,
            Broadcast = broadcast,
            Audience = audience,
            Recipients = recipients,
            Attachments = attachments,
        };
        return await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a campaign to recipients who have a full set of properties each.</summary>
    /// <typeparam name="TCampaign">The campaign.</typeparam>
    /// <param name="campaignId">The campaign's id.</param>
    /// <param name="client">The client to send with.</param>
    /// <param name="recipients">1 to 50 recipients with their properties.</param>
    /// <param name="audience">Narrows who is messaged.</param>
    /// <param name="sendId">The send that statistics are kept under.</param>
    /// <param name="attachments">Files that are attached to the e-mail.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What Braze answered.</returns>
    /// <exception cref="ArgumentException">The request breaks a rule of the endpoint; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
    public static async Task<TriggerSendResult> SendEachAsync<TCampaign>(
        string campaignId,
        IBrazeClient client,
        IReadOnlyCollection<Recipient<TCampaign>> recipients,
        Audience? audience,
        string? sendId,
        IReadOnlyCollection<Attachment>? attachments,
        CancellationToken cancellationToken)
        where TCampaign : ITriggerCampaign
    {
        Guard.NotNull(client);
        Guard.NotNull(recipients);
        foreach (Recipient<TCampaign> recipient in recipients)
        {
            Guard.NotNull(recipient, nameof(recipients));
        }

        var request = new TriggerSendRequest(campaignId)
        {
            SendId = sendId,
            Audience = audience,
            Recipients = [.. recipients.Select(static recipient => recipient.WithProperties())],
            Attachments = attachments,
        };
        return await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
