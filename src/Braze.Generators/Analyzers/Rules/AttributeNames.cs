namespace Braze.Generators.Analyzers.Rules;

/// <summary>The names in <c>attributes</c> that Braze gives a meaning.</summary>
internal static class AttributeNames
{
    /// <summary>Names that say who somebody is, which is the recipient's to say.</summary>
    private static readonly ImmutableArray<string> Identifiers = ImmutableArray.Create("external_id", "external_user_id", "user_alias", "braze_id");

    private static readonly ImmutableDictionary<string, (string Name, string? Property)> Reserved = new (string Name, string Property)[]
        {
            ("first_name", "FirstName"),
            ("last_name", "LastName"),
            ("email", "Email"),
            ("phone", "Phone"),
            ("home_city", "HomeCity"),
            ("country", "Country"),
            ("language", "Language"),
            ("time_zone", "TimeZone"),
            ("image_url", "ImageUrl"),
            ("gender", "Gender"),
            ("dob", "DateOfBirth"),
            ("email_subscribe", "EmailSubscribe"),
            ("push_subscribe", "PushSubscribe"),
            ("email_open_tracking_disabled", "EmailOpenTrackingDisabled"),
            ("email_click_tracking_disabled", "EmailClickTrackingDisabled"),
            ("subscription_groups", "SubscriptionGroups"),
            ("current_location", "CurrentLocation"),
            ("date_of_first_session", "DateOfFirstSession"),
            ("date_of_last_session", "DateOfLastSession"),
            ("marked_email_as_spam_at", "MarkedEmailAsSpamAt"),
            ("push_tokens", "PushTokens"),
            ("email_encrypted", "EmailEncrypted"),
            ("_merge_objects", "MergeObjects"),
        }
        .Select(static field => (field.Name, Property: (string?)field.Property))
        .Concat(Identifiers.Select(static name => (Name: name, Property: (string?)null)))
        .ToImmutableDictionary(static field => Bare(field.Name), static field => field);

    /// <summary>
    /// What somebody has in mind who writes a name: Braze's field, and the property that writes it, which an identifier lacks;
    /// <see langword="null"/> for the name of a custom attribute.
    /// </summary>
    public static (string Name, string? Property)? Find(string name) =>
        Reserved.TryGetValue(Bare(name), out (string, string?) field) ? field : null;

    /// <summary>The name without what people write differently: <c>FirstName</c> means <c>first_name</c>.</summary>
    private static string Bare(string name) => name.Replace("_", string.Empty).ToUpperInvariant();
}
