using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for the body of <c>POST /campaigns/trigger/send</c> that apply to the request as a whole.</summary>
/// <param name="campaignIds">The campaigns that exist. If it is empty, every campaign exists.</param>
internal sealed class TriggerSendContract(string[] campaignIds)
{
    private readonly HashSet<string> _campaignIds = new(campaignIds, StringComparer.Ordinal);

    /// <summary>Refuses a body that breaks a rule. Returns <see langword="null"/> for a valid body.</summary>
    public FakeBrazeAnswer? Refuse(JsonElement request) =>
        request.RefuseWrongType(RequestFields.All, "the request")
        ?? RefuseCampaign(request)
        ?? RefuseSendId(request)
        ?? RefuseTarget(request)
        ?? (request.Field(RequestFields.Audience) is { } audience ? AudienceContract.Refuse(audience, "audience") : null)
        ?? TriggerPropertiesContract.Refuse(request, null, "the request")
        ?? request.RefuseEach(RequestFields.Recipients, null, (recipient, where) => RecipientContract.Refuse(recipient, request, where))
        ?? request.RefuseEach(RequestFields.Attachments, null, AttachmentContract.Refuse);

    public static int CountRecipients(JsonElement request) => request.Field(RequestFields.Recipients)?.GetArrayLength() ?? 0;

    private FakeBrazeAnswer? RefuseCampaign(JsonElement request)
    {
        string id = request.Field(RequestFields.CampaignId)?.GetString() ?? "";

        // Braze documents no format. All known IDs have this one, and some contain digits that no version of RFC 4122 allows.
        bool exists = _campaignIds.Count > 0 ? _campaignIds.Contains(id) : id.Length == 36 && Guid.TryParseExact(id, "D", out _);
        return exists ? null : FakeBrazeAnswer.Refused(HttpStatusCode.BadRequest, "Invalid Campaign ID");
    }

    private static FakeBrazeAnswer? RefuseSendId(JsonElement request) =>
        request.Field(RequestFields.SendId)?.GetString() is { } sendId
        && (string.IsNullOrWhiteSpace(sendId) || sendId.Length > Limits.SendIdLength || sendId.Any(static c => c > '\x7F'))
            ? FakeBrazeAnswer.BadRequest($"send_id must be 1 to {Limits.SendIdLength} ASCII characters.")
            : null;

    private static FakeBrazeAnswer? RefuseTarget(JsonElement request)
    {
        int count = CountRecipients(request);
        bool broadcast = request.Field(RequestFields.Broadcast) is { ValueKind: JsonValueKind.True };
        return (broadcast, count) switch
        {
            (true, > 0) => FakeBrazeAnswer.BadRequest("broadcast must not be true when recipients are given."),
            (true, _) when request.Field(RequestFields.Attachments) is not null => FakeBrazeAnswer.BadRequest("broadcast must not be true when attachments are given."),

            // Braze's newer page says that broadcast must be true without recipients. The older page shows an audience without broadcast,
            // and does not say whom such a request messages.
            (false, 0) when request.Field(RequestFields.Audience) is not null && request.Field(RequestFields.Recipients) is null => FakeBrazeAnswer.BadRequest(
                "broadcast must be true when an audience is given without recipients."),
            (false, 0) => FakeBrazeAnswer.Refused(HttpStatusCode.BadRequest, "No Recipients"),
            (_, > Limits.Recipients) => FakeBrazeAnswer.Refused(
                HttpStatusCode.BadRequest, "The max number of external_ids and aliases per request was exceeded"),
            _ => null,
        };
    }
}
