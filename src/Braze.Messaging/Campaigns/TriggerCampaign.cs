using System.ComponentModel;
using System.Runtime.ExceptionServices;

namespace Braze.Messaging;

/// <summary>Implements the generated send methods. Call those instead, because they have the campaign's own documentation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TriggerCampaign
{
    /// <summary>Sends a campaign with one set of properties for all of its recipients.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="externalUserId">Your own ID of the single recipient (<c>external_user_id</c>).</param>
    /// <param name="userAlias">The alias of the single recipient (<c>user_alias</c>).</param>
    /// <param name="recipients">Up to 50 recipients (<c>recipients</c>), instead of a single one.</param>
    /// <param name="broadcast">Whether the campaign's whole segment is messaged (<c>broadcast</c>), instead of recipients.</param>
    /// <param name="audience">A filter that limits who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The ID under which Braze tracks the send's statistics (<c>send_id</c>). It is not an idempotency key.</param>
    /// <param name="attachments">Files to attach to the email (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer. It means that the message is queued, not that it was delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names. Nothing was sent.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is unknown.</exception>
#pragma warning disable CS1573 // The generated methods inherit this documentation and do not have the parameter.
    public static Task<TriggerSendResult> SendAsync(
        ITriggerCampaign campaign,
#pragma warning restore CS1573
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
        try
        {
            Guard.NotNull(campaign);
            Guard.NotNull(client);
            if (externalUserId is not null || userAlias is not null)
            {
                TriggerSendRules.CheckSingleRecipient(externalUserId, userAlias, recipients);
                recipients = new Recipient[] { new() { ExternalUserId = externalUserId, UserAlias = userAlias } };
            }

            TriggerSendRequest request = CreateRequest(campaign) with
            {
                SendId = sendId,
                TriggerProperties = campaign,
                Broadcast = broadcast,
                Audience = audience,
                Recipients = recipients,
                Attachments = attachments,
            };

            // Returns the client's own task, because awaiting it would create another task.
            return client.SendRequestAsync(request, cancellationToken);
        }
#pragma warning disable CA1031 // The returned task has every exception of a send.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ThrowAsync(ExceptionDispatchInfo.Capture(exception));
        }
    }

    /// <summary>Creates a request for a campaign. Without a campaign, the request breaks a rule.</summary>
    internal static TriggerSendRequest CreateRequest(ITriggerCampaign? campaign) =>
        new(campaign?.CampaignId ?? "") { CampaignName = campaign?.CampaignName };

    private static async Task<TriggerSendResult> ThrowAsync(ExceptionDispatchInfo exception)
    {
        exception.Throw();
        return await Task.FromResult<TriggerSendResult>(null!).ConfigureAwait(false);
    }
}
