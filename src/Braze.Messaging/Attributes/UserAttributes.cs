namespace Braze.Messaging;

/// <summary>
/// The attributes to write to the user's profile before the message is created (<c>attributes</c>). The properties are for Braze's own
/// fields, and the indexer is for custom attributes.
/// </summary>
/// <remarks>
/// An attribute that is not assigned, or is assigned <see langword="null"/>, does not change. <see cref="Delete"/> deletes it. Only the
/// recipient identifies the user.
/// </remarks>
/// <example>
/// <code>
/// new UserAttributes
/// {
///     FirstName = "Anna",
///     Country = UserAttributes.Delete,
///     ["plan"] = "gold",
///     ["visits"] = CustomAttributeValue.Increment(1),
///     ["address"] = new AttributeObject { ["city"] = "Berlin", ["zip"] = "10115" },
/// }
/// </code>
/// </example>
public sealed partial class UserAttributes
{
    private readonly AttributeTable _custom = new();

    /// <summary>Deletes the attribute that you assign it to from the profile (JSON <c>null</c>).</summary>
    public static AttributeDeletion Delete => default;

    /// <summary>The first name (<c>first_name</c>).</summary>
    public AttributeValue<string> FirstName { get; set; }

    /// <summary>The last name (<c>last_name</c>).</summary>
    public AttributeValue<string> LastName { get; set; }

    /// <summary>The email address (<c>email</c>).</summary>
    public AttributeValue<string> Email { get; set; }

    /// <summary>The phone number (<c>phone</c>), preferably in E.164 format: <c>+4930123456</c>.</summary>
    public AttributeValue<string> Phone { get; set; }

    /// <summary>The city (<c>home_city</c>).</summary>
    public AttributeValue<string> HomeCity { get; set; }

    /// <summary>The country (<c>country</c>) as two letters of ISO 3166-1. With any other value, Braze stores no country.</summary>
    public AttributeValue<string> Country { get; set; }

    /// <summary>The language (<c>language</c>) as two letters of ISO 639-1.</summary>
    public AttributeValue<string> Language { get; set; }

    /// <summary>The time zone (<c>time_zone</c>) as an IANA name, for example <c>Europe/Berlin</c>.</summary>
    public AttributeValue<string> TimeZone { get; set; }

    /// <summary>The URL of the user's picture (<c>image_url</c>).</summary>
    public AttributeValue<Uri> ImageUrl { get; set; }

    /// <summary>The gender (<c>gender</c>).</summary>
    public AttributeValue<Gender?> Gender { get; set; }

    /// <summary>The date of birth (<c>dob</c>), written as <c>yyyy-MM-dd</c>.</summary>
    public DateAttributeValue DateOfBirth { get; set; }

    /// <summary>The user's subscription to email (<c>email_subscribe</c>). <see langword="null"/> does not change it.</summary>
    public SubscriptionStatus? EmailSubscribe { get; set; }

    /// <summary>The user's subscription to push messages (<c>push_subscribe</c>). <see langword="null"/> does not change it.</summary>
    public SubscriptionStatus? PushSubscribe { get; set; }

    /// <summary>
    /// Whether emails to the user do not contain the image that tracks opens (<c>email_open_tracking_disabled</c>). <see langword="null"/>
    /// does not change it.
    /// </summary>
    public bool? EmailOpenTrackingDisabled { get; set; }

    /// <summary>
    /// Whether clicks on links in emails to the user are not tracked (<c>email_click_tracking_disabled</c>). <see langword="null"/> does
    /// not change it.
    /// </summary>
    public bool? EmailClickTrackingDisabled { get; set; }

    /// <summary>
    /// The user's state in subscription groups (<c>subscription_groups</c>). Groups that are not in the list do not change.
    /// <see langword="null"/> and an empty list are left out.
    /// </summary>
    public IReadOnlyCollection<SubscriptionGroup>? SubscriptionGroups { get; set; }

    /// <summary>The user's location (<c>current_location</c>).</summary>
    public AttributeValue<GeoLocation> CurrentLocation { get; set; }

    /// <summary>The time when the user first used the app (<c>date_of_first_session</c>), sent as ISO 8601 with its offset.</summary>
    public AttributeValue<DateTimeOffset?> DateOfFirstSession { get; set; }

    /// <summary>The time when the user last used the app (<c>date_of_last_session</c>), sent as ISO 8601 with its offset.</summary>
    public AttributeValue<DateTimeOffset?> DateOfLastSession { get; set; }

    /// <summary>
    /// The time when the user marked an email as spam (<c>marked_email_as_spam_at</c>), sent as ISO 8601 with its offset.
    /// </summary>
    public AttributeValue<DateTimeOffset?> MarkedEmailAsSpamAt { get; set; }

    /// <summary>
    /// The user's devices that receive push messages (<c>push_tokens</c>). <see langword="null"/> and an empty list are left out.
    /// </summary>
    public IReadOnlyCollection<PushToken>? PushTokens { get; set; }

    /// <summary>
    /// The encrypted email address (<c>email_encrypted</c>) for field-level encryption. Use it together with <see cref="Email"/>.
    /// </summary>
    public AttributeValue<string> EmailEncrypted { get; set; }

    /// <summary>
    /// Whether objects are merged with those in the profile instead of replacing them (<c>_merge_objects</c>). <see langword="null"/> is
    /// left out, and objects are replaced.
    /// </summary>
    public bool? MergeObjects { get; set; }

    /// <summary>
    /// A custom attribute, or <see langword="null"/> if it does not change. Attributes are written in the order in which they were added.
    /// </summary>
    /// <param name="name">
    /// The attribute's name. Not empty, and neither an identifier nor the name of a Braze field, which has a property here, in any spelling
    /// (<c>Email</c>, <c>firstName</c>).
    /// </param>
    /// <returns>The change to the attribute.</returns>
    /// <exception cref="BrazeValidationException">
    /// The name is not allowed for a custom attribute. The message begins with <c>BRZ1018</c>.
    /// </exception>
    public CustomAttributeValue? this[string name]
    {
        get => _custom[name];
        set
        {
            CustomAttributeNames.CheckName(name);
            _custom[name] = value;
        }
    }

    /// <summary>Returns the type's name, so that nothing about a user is logged by accident.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(UserAttributes);
}
