namespace Braze.Contract;

/// <summary>The fields of an entry of <c>recipients</c>.</summary>
internal static class RecipientFields
{
    public const string ExternalUserId = "external_user_id";
    public const string UserAlias = "user_alias";
    public const string Email = "email";
    public const string BrazeId = "braze_id";
    public const string Prioritization = "prioritization";
    public const string TriggerProperties = "trigger_properties";
    public const string SendToExistingOnly = "send_to_existing_only";
    public const string Attributes = "attributes";

    /// <summary>The fields that identify a user. A recipient has exactly one of them.</summary>
    public static readonly IReadOnlyList<Field> Identifiers =
    [
        new(ExternalUserId, JsonType.String, nameof(ExternalUserId)),
        new(UserAlias, JsonType.Object, nameof(UserAlias)),
        new(Email, JsonType.String, nameof(Email)),
        new(BrazeId, JsonType.String, nameof(BrazeId)),
    ];

    /// <summary>All fields in the order of Braze's documentation.</summary>
    public static readonly IReadOnlyList<Field> All =
    [
        .. Identifiers,
        new(Prioritization, JsonType.Array, nameof(Prioritization)),
        new(TriggerProperties, JsonType.Object, nameof(TriggerProperties)),
        new(SendToExistingOnly, JsonType.Boolean, nameof(SendToExistingOnly)),
        new(Attributes, JsonType.Object, nameof(Attributes)),
    ];
}
