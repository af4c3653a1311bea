namespace Braze.Messaging;

/// <summary>
/// What is written to the user's profile before the message is made (<c>attributes</c>): the properties for the fields that
/// Braze has, and the indexer for custom attributes.
/// </summary>
/// <remarks>
/// An attribute that is not assigned, or is assigned <see langword="null"/>, stays as it is in the profile. <see cref="Delete"/>
/// deletes it. Only the recipient identifies the user.
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

    /// <summary>Assign it to an attribute to delete the attribute from the profile (JSON <c>null</c>).</summary>
    public static AttributeDeletion Delete => default;

    /// <summary>The first name (<c>first_name</c>).</summary>
    public AttributeValue<string> FirstName { get; set; }

    /// <summary>The last name (<c>last_name</c>).</summary>
    public AttributeValue<string> LastName { get; set; }

    /// <summary>The e-mail address (<c>email</c>).</summary>
    public AttributeValue<string> Email { get; set; }

    /// <summary>The phone number (<c>phone</c>), best in E.164 form: <c>+4930123456</c>.</summary>
    public AttributeValue<string> Phone { get; set; }

    /// <summary>The city (<c>home_city</c>).</summary>
    public AttributeValue<string> HomeCity { get; set; }

    /// <summary>The country (<c>country</c>): two letters of ISO 3166-1. Braze stores no country for anything else.</summary>
    public AttributeValue<string> Country { get; set; }

    /// <summary>The language (<c>language</c>): two letters of ISO 639-1.</summary>
    public AttributeValue<string> Language { get; set; }

    /// <summary>The time zone (<c>time_zone</c>): a name of the IANA database, such as <c>Europe/Berlin</c>.</summary>
    public AttributeValue<string> TimeZone { get; set; }

    /// <summary>The address of the user's picture (<c>image_url</c>).</summary>
    public AttributeValue<Uri> ImageUrl { get; set; }

    /// <summary>The gender (<c>gender</c>).</summary>
    public AttributeValue<Gender?> Gender { get; set; }

    /// <summary>The date of birth (<c>dob</c>), written <c>yyyy-MM-dd</c>.</summary>
    public DateAttributeValue DateOfBirth { get; set; }

    /// <summary>Whether and how the user takes e-mail (<c>email_subscribe</c>). <see langword="null"/> leaves it as it is.</summary>
    public SubscriptionStatus? EmailSubscribe { get; set; }

    /// <summary>Whether and how the user takes push messages (<c>push_subscribe</c>). <see langword="null"/> leaves it as it is.</summary>
    public SubscriptionStatus? PushSubscribe { get; set; }

    /// <summary>
    /// Whether e-mails to the user are sent without the picture that counts opens (<c>email_open_tracking_disabled</c>).
    /// <see langword="null"/> leaves it as it is.
    /// </summary>
    public bool? EmailOpenTrackingDisabled { get; set; }

    /// <summary>
    /// Whether the links in e-mails to the user go uncounted (<c>email_click_tracking_disabled</c>). <see langword="null"/>
    /// leaves it as it is.
    /// </summary>
    public bool? EmailClickTrackingDisabled { get; set; }

    /// <summary>
    /// The user's state in subscription groups (<c>subscription_groups</c>); groups that are not in the list stay as they are.
    /// None, or an empty list, is left out.
    /// </summary>
    public IReadOnlyCollection<SubscriptionGroup>? SubscriptionGroups { get; set; }

    /// <summary>Where the user is (<c>current_location</c>).</summary>
    public AttributeValue<GeoLocation> CurrentLocation { get; set; }

    /// <summary>When the user first used the app (<c>date_of_first_session</c>), sent as ISO 8601 with its offset.</summary>
    public AttributeValue<DateTimeOffset?> DateOfFirstSession { get; set; }

    /// <summary>When the user last used the app (<c>date_of_last_session</c>), sent as ISO 8601 with its offset.</summary>
    public AttributeValue<DateTimeOffset?> DateOfLastSession { get; set; }

    /// <summary>When the user marked an e-mail as spam (<c>marked_email_as_spam_at</c>), sent as ISO 8601 with its offset.</summary>
    public AttributeValue<DateTimeOffset?> MarkedEmailAsSpamAt { get; set; }

    /// <summary>The user's devices that take push messages (<c>push_tokens</c>). None, or an empty list, is left out.</summary>
    public IReadOnlyCollection<PushToken>? PushTokens { get; set; }

    /// <summary>
    /// The encrypted e-mail address (<c>email_encrypted</c>), where field-level encryption is on; it goes with <see cref="Email"/>.
    /// </summary>
    public AttributeValue<string> EmailEncrypted { get; set; }

    /// <summary>
    /// Whether objects are merged with those in the profile rather than put in their place (<c>_merge_objects</c>).
    /// <see langword="null"/> leaves it out, and they are put in their place.
    /// </summary>
    public bool? MergeObjects { get; set; }

    /// <summary>A custom attribute; <see langword="null"/> when nothing is done to it. They are written in the order in which they are given.</summary>
    /// <param name="name">
    /// The attribute's name: not empty, neither a field of Braze's however it is written (<c>Email</c>, <c>firstName</c>), which
    /// has a property here, nor an identifier.
    /// </param>
    /// <returns>What is done to the attribute.</returns>
    /// <exception cref="BrazeValidationException">A custom attribute cannot have the name. The message begins with <c>BRZ1018</c>.</exception>
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
