namespace Braze.Messaging;

/// <summary>Which names a custom attribute can have (BRZ1018).</summary>
internal static class CustomAttributeNames
{
    private static readonly string[] Identifiers = ["external_id", "external_user_id", "user_alias", "braze_id"];

    /// <summary>The names that Braze gives a meaning, and the properties that write them.</summary>
    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["first_name"] = nameof(UserAttributes.FirstName),
        ["last_name"] = nameof(UserAttributes.LastName),
        ["email"] = nameof(UserAttributes.Email),
        ["phone"] = nameof(UserAttributes.Phone),
        ["home_city"] = nameof(UserAttributes.HomeCity),
        ["country"] = nameof(UserAttributes.Country),
        ["language"] = nameof(UserAttributes.Language),
        ["time_zone"] = nameof(UserAttributes.TimeZone),
        ["image_url"] = nameof(UserAttributes.ImageUrl),
        ["gender"] = nameof(UserAttributes.Gender),
        ["dob"] = nameof(UserAttributes.DateOfBirth),
        ["email_subscribe"] = nameof(UserAttributes.EmailSubscribe),
        ["push_subscribe"] = nameof(UserAttributes.PushSubscribe),
        ["email_open_tracking_disabled"] = nameof(UserAttributes.EmailOpenTrackingDisabled),
        ["email_click_tracking_disabled"] = nameof(UserAttributes.EmailClickTrackingDisabled),
        ["subscription_groups"] = nameof(UserAttributes.SubscriptionGroups),
        ["current_location"] = nameof(UserAttributes.CurrentLocation),
        ["date_of_first_session"] = nameof(UserAttributes.DateOfFirstSession),
        ["date_of_last_session"] = nameof(UserAttributes.DateOfLastSession),
        ["marked_email_as_spam_at"] = nameof(UserAttributes.MarkedEmailAsSpamAt),
        ["push_tokens"] = nameof(UserAttributes.PushTokens),
        ["email_encrypted"] = nameof(UserAttributes.EmailEncrypted),
        ["_merge_objects"] = nameof(UserAttributes.MergeObjects),
    };

    private static readonly Dictionary<string, string> Reserved =
        Identifiers.Concat(Properties.Keys).ToDictionary(Bare, static name => name, StringComparer.Ordinal);

    /// <summary>Checks the name of a custom attribute.</summary>
    public static void CheckName(string name)
    {
        Guard.NotNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new BrazeValidationException("BRZ1018: the name of a custom attribute is empty. Give it a name.", parameter: nameof(name));
        }

        CheckText(name, nameof(name));

        if (!Reserved.TryGetValue(Bare(name), out string? reserved))
        {
            return;
        }

        throw new BrazeValidationException(
            Properties.TryGetValue(reserved, out string? property)
                ? $"BRZ1018: '{name}' cannot be the name of a custom attribute: {(name == reserved ? "Braze has a field of this name" : $"Braze's own field is '{reserved}', and would stay as it is")}. Set {property}."
                : $"BRZ1018: '{name}' cannot be the name of a custom attribute, since '{reserved}' is an identifier. Identify the user with the recipient alone.",
            parameter: nameof(name));
    }

    /// <summary>Checks the key of a member of an object.</summary>
    public static void CheckKey(string key)
    {
        Guard.NotNull(key);
        CheckText(key, nameof(key));
        if (key.Length == 0 || key.Any(static c => char.IsWhiteSpace(c) || c is '.' or '$'))
        {
            throw new BrazeValidationException(
                $"BRZ1018: '{key}' cannot be a key in an object of a custom attribute: Braze takes no key that is empty or contains whitespace, '.' or '$'. Give it another name.",
                parameter: nameof(key));
        }
    }

    private static void CheckText(string name, string parameter)
    {
        if (SurrogatePairs.HasHalf(name))
        {
            throw new BrazeValidationException(
                "BRZ1018: the name of a custom attribute contains half of a surrogate pair, which cannot be sent. A string that is cut by its length can end in one.",
                parameter: parameter);
        }
    }

    /// <summary>The name as somebody might write it who has Braze's field in mind: <c>FirstName</c> means <c>first_name</c>.</summary>
    private static string Bare(string name) => name.Replace("_", "").ToUpperInvariant();
}
