namespace Braze.Messaging;

/// <summary>
/// The rules of the endpoint that can be checked only at run time. They are checked before anything is sent. Each message begins with the
/// ID of the rule that the analyzer reports for the same mistake, and contains no identifier of a user.
/// </summary>
internal static class TriggerSendRules
{
    /// <summary>Checks the arguments of a generated method for a single recipient.</summary>
    public static void CheckSingleRecipient(string? externalUserId, UserAlias? userAlias, IReadOnlyCollection<Recipient>? recipients)
    {
        if (externalUserId is not null && userAlias is not null)
        {
            throw RecipientRules.TooManyIdentifiers("the recipient", RecipientFields.ExternalUserId, RecipientFields.UserAlias);
        }

        if (recipients is { Count: > 0 })
        {
            throw new BrazeValidationException(
                $"BRZ1001: recipients are given together with {(externalUserId is null ? "userAlias" : "externalUserId")}, which already identifies one recipient. Put all of them in recipients.");
        }
    }

    /// <summary>Checks the values that all requests of a stream share.</summary>
    public static void CheckForAll(string campaignId, string? sendId)
    {
        if (string.IsNullOrWhiteSpace(campaignId))
        {
            throw new BrazeValidationException("BRZ0002: the campaign ID is empty. Copy it from the campaign's page in Braze's dashboard.");
        }

        if (SurrogatePairs.HasHalf(campaignId))
        {
            throw new BrazeValidationException(
                "BRZ0002: the campaign ID contains half of a surrogate pair, which cannot be sent. Copy the ID from the campaign's page in Braze's dashboard.");
        }

        CheckSendId(sendId);
    }

    /// <summary>Checks a whole request.</summary>
    public static void Check(TriggerSendRequest request)
    {
        try
        {
            CheckParts(request);
        }
        catch (Exception exception) when (exception is not BrazeValidationException)
        {
            throw new BrazeValidationException($"Cannot read the request: one of its collections threw {exception.GetType()}. Nothing was sent.", exception);
        }
    }

    private static void CheckParts(TriggerSendRequest request)
    {
        // The target is checked first. If each recipient has the campaign, there is no campaign without a recipient.
        CheckTarget(request);

        var recipients = new RequestRecipients(request.Recipients);
        for (int i = 0; i < recipients.Count; i++)
        {
            RecipientRules.Check(recipients[i].Recipient, i);
        }

        CheckForAll(request.CampaignId, request.SendId);
        AttachmentRules.Check(request);
    }

    private static void CheckTarget(TriggerSendRequest request)
    {
        int count = request.Recipients?.Count ?? 0;
        if (request.Broadcast && count > 0)
        {
            throw new BrazeValidationException(
                "BRZ1003: broadcast is true and recipients are given. Braze accepts one or the other: a broadcast goes to the campaign's whole segment.");
        }

        // Braze's pages contradict each other about an audience without broadcast and recipients. It may message everyone in the audience, which
        // must not happen because a value was left out.
        if (!request.Broadcast && request.Recipients is null && request.Audience is not null)
        {
            throw new BrazeValidationException(
                "BRZ1007: an audience is given without recipients, and broadcast is not true. Braze's pages disagree on whom such a request messages. Set broadcast to message everyone in the audience, or give recipients.");
        }

        // An empty list reaches nobody, whatever the audience is. Without the list, Braze might message everyone in the audience.
        if (!request.Broadcast && count == 0 && (request.Recipients is not null || request.Audience is null))
        {
            throw new BrazeValidationException(
                $"BRZ1002: the request reaches nobody, because {(request.Recipients is null ? "it has no recipients" : "its list of recipients is empty")} and broadcast is not true. Give recipients, or set broadcast to message the campaign's whole segment.");
        }

        if (count > TriggerSendRequest.MaxRecipients)
        {
            throw new BrazeValidationException(
                $"BRZ1006: {count} recipients are given, and Braze accepts at most {TriggerSendRequest.MaxRecipients} in a request. SendBatchesAsync sends to any number of recipients.");
        }
    }

    public static void CheckSendId(string? sendId)
    {
        if (sendId is null)
        {
            return;
        }

        string? problem =
            string.IsNullOrWhiteSpace(sendId) ? "is empty"
            : sendId.Length > Limits.SendIdLength ? $"is {sendId.Length} characters long"
            : sendId.Any(static c => c > '\x7F') ? "contains a character that is not ASCII"
            : null;
        if (problem is not null)
        {
            throw new BrazeValidationException($"BRZ1010: the send ID {problem}. A send ID has 1 to {Limits.SendIdLength} ASCII characters.");
        }
    }
}
