using System.ComponentModel;
using System.Runtime.ExceptionServices;

namespace Braze.Messaging;

/// <summary>What the generated send methods call. Call those: they carry the campaign's own documentation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TriggerCampaign
{
    /// <summary>Sends a campaign with one set of properties for all of its recipients.</summary>
    /// <param name="client">The client to send with.</param>
    /// <param name="externalUserId">The one recipient, by your own id of the user (<c>external_user_id</c>).</param>
    /// <param name="userAlias">The one recipient, by an alias (<c>user_alias</c>).</param>
    /// <param name="recipients">Up to 50 recipients (<c>recipients</c>), in place of the one.</param>
    /// <param name="broadcast">Whether the campaign's whole segment is messaged (<c>broadcast</c>), in place of recipients.</param>
    /// <param name="audience">Narrows who is messaged (<c>audience</c>).</param>
    /// <param name="sendId">The send that statistics are kept under (<c>send_id</c>); no idempotency key.</param>
    /// <param name="attachments">Files that are attached to the e-mail (<c>attachments</c>).</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Braze's answer: queued, which does not say delivered.</returns>
    /// <exception cref="BrazeValidationException">The request breaks a rule, which the message names; nothing has left.</exception>
    /// <exception cref="BrazeException">The request was refused, or its outcome is not known.</exception>
#pragma warning disable CS1573 // The generated methods inherit this documentation, and the campaign is no parameter of theirs.
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

            // The client's own task: nothing follows, and to await it would make another.
            return client.SendRequestAsync(request, cancellationToken);
        }
#pragma warning disable CA1031 // It is the task's, as everything is that a send throws.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return ThrowAsync(ExceptionDispatchInfo.Capture(exception));
        }
    }

    /// <summary>Starts a request for a campaign; for none, one that the rules refuse.</summary>
    internal static TriggerSendRequest CreateRequest(ITriggerCampaign? campaign) =>
        new(campaign?.CampaignId ?? "") { CampaignName = campaign?.CampaignName };

    private static async Task<TriggerSendResult> ThrowAsync(ExceptionDispatchInfo exception)
    {
        exception.Throw();
        return await Task.FromResult<TriggerSendResult>(null!).ConfigureAwait(false);
    }
}
