namespace Braze.Messaging;

/// <summary>The rules about <c>attributes</c> that the types leave open (BRZ1018). Their messages tell no value.</summary>
internal static class UserAttributesRules
{
    /// <summary>Checks the attributes of one recipient.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="where">Whose they are, without a name.</param>
    public static void Check(UserAttributes attributes, string where)
    {
        if (Trouble(attributes) is { } trouble)
        {
            throw new ArgumentException($"BRZ1018: attributes of {where} have {trouble}", nameof(attributes));
        }
    }

    private static string? Trouble(UserAttributes attributes) =>
        attributes.Gender.Value is { } gender && WireName.Of(gender) is null ? UndefinedValue("gender")
        : attributes.EmailSubscribe is { } email && WireName.Of(email) is null ? UndefinedValue("email_subscribe")
        : attributes.PushSubscribe is { } push && WireName.Of(push) is null ? UndefinedValue("push_subscribe")
        : Trouble(attributes.CurrentLocation.Value) ?? TroubleOfGroups(attributes) ?? TroubleOfTokens(attributes);

    // NaN is in no range either, but it is the writer's to refuse (BRZ2003).
    private static string? Trouble(GeoLocation? location) =>
        location is { Longitude: < -180 or > 180 } or { Latitude: < -90 or > 90 }
            ? "a current_location that is nowhere on Earth. Longitude is -180 to 180, latitude -90 to 90; they may be swapped."
            : null;

    private static string? TroubleOfGroups(UserAttributes attributes)
    {
        int index = 0;
        foreach (SubscriptionGroup? group in attributes.SubscriptionGroups ?? [])
        {
            string entry = $"subscription_groups[{index++}]";
            if (string.IsNullOrWhiteSpace(group?.SubscriptionGroupId))
            {
                return $"{entry} without a subscription_group_id, so Braze knows no group. Give its id.";
            }

            if (WireName.Of(group!.SubscriptionState) is null)
            {
                return UndefinedValue($"subscription_state of {entry}");
            }
        }

        return null;
    }

    private static string? TroubleOfTokens(UserAttributes attributes)
    {
        int index = 0;
        foreach (PushToken? token in attributes.PushTokens ?? [])
        {
            if (string.IsNullOrWhiteSpace(token?.AppId) || string.IsNullOrWhiteSpace(token!.Token))
            {
                return $"push_tokens[{index}] without an app_id or a token, so Braze knows no device. Give both.";
            }

            index++;
        }

        return null;
    }

    private static string UndefinedValue(string field) => $"a value of {field} that the enum does not define, so there is no word for it. Use the enum's values.";
}
