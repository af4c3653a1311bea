namespace Braze.Contract;

/// <summary>The fields of the body of <c>POST /campaigns/trigger/send</c>.</summary>
internal static class RequestFields
{
    public const string ApiKey = "api_key";
    public const string CampaignId = "campaign_id";
    public const string SendId = "send_id";
    public const string TriggerProperties = "trigger_properties";
    public const string Broadcast = "broadcast";
    public const string Audience = "audience";
    public const string Recipients = "recipients";
    public const string Attachments = "attachments";

    /// <summary>All fields in the order of Braze's documentation, without the key, which belongs in a header.</summary>
    public static readonly IReadOnlyList<Field> All =
    [
        new(CampaignId, JsonType.String, nameof(CampaignId)),
        new(SendId, JsonType.String, nameof(SendId)),
        new(TriggerProperties, JsonType.Object, nameof(TriggerProperties)),
        new(Broadcast, JsonType.Boolean, nameof(Broadcast)),
        new(Audience, JsonType.Object, nameof(Audience)),
        new(Recipients, JsonType.Array, nameof(Recipients)),
        new(Attachments, JsonType.Array, nameof(Attachments)),
    ];
}
