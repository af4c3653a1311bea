using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for the body of <c>POST /campaigns/trigger/send</c>: those about the request as a whole.</summary>
/// <param name="campaignIds">The campaigns that exist; none: all.</param>
internal sealed class TriggerSendContract(string[] campaignIds)
{
    private const int MaxSendIdLength = 64;

    private static readonly Dictionary<string, string> Types = new()
    {
        ["campaign_id"] = "string",
        ["send_id"] = "string",
        ["trigger_properties"] = "object",
        ["broadcast"] = "boolean",
        ["audience"] = "object",
        ["recipients"] = "array",
        ["attachments"] = "array",
    };

    private readonly HashSet<string> _campaignIds = new(campaignIds, StringComparer.Ordinal);

    /// <summary>Refuses a body that breaks a rule; <see langword="null"/> for one that keeps them all.</summary>
    public FakeBrazeAnswer? Refuse(JsonElement request) =>
        request.RefuseWrongType(Types, "the request")
        ?? RefuseCampaign(request)
        ?? RefuseSendId(request)
        ?? RefuseTarget(request)
        ?? (request.Field("audience") is { } audience ? AudienceContract.Refuse(audience, "audience") : null)
        ?? TriggerPropertiesContract.Refuse(request, null, "the request")
        ?? request.RefuseEach("recipients", null, (recipient, where) => RecipientContract.Refuse(recipient, request, where))
        ?? request.RefuseEach("attachments", null, AttachmentContract.Refuse);

    public static int CountRecipients(JsonElement request) => request.Field("recipients")?.GetArrayLength() ?? 0;

    private FakeBrazeAnswer? RefuseCampaign(JsonElement request)
    {
        string id = request.Field("campaign_id")?.GetString() ?? "";

        // Braze documents no form. All ids that were ever seen have this one, with digits that no RFC 4122 version allows among them.
        bool exists = _campaignIds.Count > 0 ? _campaignIds.Contains(id) : id.Length == 36 && Guid.TryParseExact(id, "D", out _);
        return exists ? null : FakeBrazeAnswer.Refused(HttpStatusCode.BadRequest, "Invalid Campaign ID");
    }

    private static FakeBrazeAnswer? RefuseSendId(JsonElement request) =>
        request.Field("send_id")?.GetString() is { } sendId
        && (string.IsNullOrWhiteSpace(sendId) || sendId.Length > MaxSendIdLength || sendId.Any(static c => c > '\x7F'))
            ? FakeBrazeAnswer.BadRequest($"send_id must be 1 to {MaxSendIdLength} ASCII characters.")
            : null;

    private static FakeBrazeAnswer? RefuseTarget(JsonElement request)
    {
        int count = CountRecipients(request);
        bool broadcast = request.Field("broadcast") is { ValueKind: JsonValueKind.True };
        return (broadcast, count) switch
        {
            (true, > 0) => FakeBrazeAnswer.BadRequest("broadcast must not be true when recipients are given."),
            (true, _) when request.Field("attachments") is not null => FakeBrazeAnswer.BadRequest("broadcast must not be true when attachments are given."),

            // Braze's newer page: without recipients, broadcast must be true. The older one shows an audience without it, and says of no
            // request whom it would message.
            (false, 0) when request.Field("audience") is not null && request.Field("recipients") is null => FakeBrazeAnswer.BadRequest(
                "broadcast must be true when an audience is given without recipients."),
            (false, 0) => FakeBrazeAnswer.Refused(HttpStatusCode.BadRequest, "No Recipients"),
            (_, > TriggerSendRequest.MaxRecipients) => FakeBrazeAnswer.Refused(
                HttpStatusCode.BadRequest, "The max number of external_ids and aliases per request was exceeded"),
            _ => null,
        };
    }
}
