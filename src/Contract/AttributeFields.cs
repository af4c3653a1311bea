namespace Braze.Contract;

/// <summary>The names in <c>attributes</c> that have a meaning for Braze. Every other name is a custom attribute.</summary>
internal static class AttributeFields
{
    public const string FirstName = "first_name";
    public const string LastName = "last_name";
    public const string Email = "email";
    public const string Phone = "phone";
    public const string HomeCity = "home_city";
    public const string Country = "country";
    public const string Language = "language";
    public const string TimeZone = "time_zone";
    public const string ImageUrl = "image_url";
    public const string Gender = "gender";
    public const string DateOfBirth = "dob";
    public const string EmailSubscribe = "email_subscribe";
    public const string PushSubscribe = "push_subscribe";
    public const string EmailOpenTrackingDisabled = "email_open_tracking_disabled";
    public const string EmailClickTrackingDisabled = "email_click_tracking_disabled";
    public const string SubscriptionGroups = "subscription_groups";
    public const string CurrentLocation = "current_location";
    public const string DateOfFirstSession = "date_of_first_session";
    public const string DateOfLastSession = "date_of_last_session";
    public const string MarkedEmailAsSpamAt = "marked_email_as_spam_at";
    public const string PushTokens = "push_tokens";
    public const string EmailEncrypted = "email_encrypted";
    public const string MergeObjects = "_merge_objects";

    /// <summary>The fields of a profile.</summary>
    public static readonly IReadOnlyList<Field> All =
    [
        new(FirstName, JsonType.String, nameof(FirstName)),
        new(LastName, JsonType.String, nameof(LastName)),
        new(Email, JsonType.String, nameof(Email)),
        new(Phone, JsonType.String, nameof(Phone)),
        new(HomeCity, JsonType.String, nameof(HomeCity)),
        new(Country, JsonType.String, nameof(Country)),
        new(Language, JsonType.String, nameof(Language)),
        new(TimeZone, JsonType.String, nameof(TimeZone)),
        new(ImageUrl, JsonType.String, nameof(ImageUrl)),
        new(Gender, JsonType.String, nameof(Gender)),
        new(DateOfBirth, JsonType.String, nameof(DateOfBirth)),
        new(EmailSubscribe, JsonType.String, nameof(EmailSubscribe)),
        new(PushSubscribe, JsonType.String, nameof(PushSubscribe)),
        new(EmailOpenTrackingDisabled, JsonType.Boolean, nameof(EmailOpenTrackingDisabled)),
        new(EmailClickTrackingDisabled, JsonType.Boolean, nameof(EmailClickTrackingDisabled)),
        new(SubscriptionGroups, JsonType.Array, nameof(SubscriptionGroups)),
        new(CurrentLocation, JsonType.Object, nameof(CurrentLocation)),
        new(DateOfFirstSession, JsonType.String, nameof(DateOfFirstSession)),
        new(DateOfLastSession, JsonType.String, nameof(DateOfLastSession)),
        new(MarkedEmailAsSpamAt, JsonType.String, nameof(MarkedEmailAsSpamAt)),
        new(PushTokens, JsonType.Array, nameof(PushTokens)),
        new(EmailEncrypted, JsonType.String, nameof(EmailEncrypted)),
        new(MergeObjects, JsonType.Boolean, nameof(MergeObjects)),
    ];

    /// <summary>
    /// The names that identify a user. Only the recipient identifies the user, so the runtime has no property for them here.
    /// </summary>
    private static readonly IEnumerable<Field> Identifiers =
    [
        new("external_id", JsonType.String, null),
        new(RecipientFields.ExternalUserId, JsonType.String, null),
        new(RecipientFields.UserAlias, JsonType.Object, null),
        new(RecipientFields.BrazeId, JsonType.String, null),
    ];

    private static readonly Dictionary<string, Field> Reserved = All.Concat(Identifiers).ToDictionary(static field => Normalize(field.Name));

    /// <summary>Finds the field for a name in any spelling. For example, <c>FirstName</c> finds <c>first_name</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The field, or <see langword="null"/> for the name of a custom attribute.</returns>
    public static Field? Find(string name) => Reserved.TryGetValue(Normalize(name), out Field? field) ? field : null;

    /// <summary>Whether the key is valid in an object of a custom attribute.</summary>
    public static bool IsKey(string key) => key.Length > 0 && !key.Any(static c => char.IsWhiteSpace(c) || c is '.' or '$');

    private static string Normalize(string name) => name.Replace("_", string.Empty).ToUpperInvariant();
}
