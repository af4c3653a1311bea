namespace Braze.Messaging;

/// <summary>The rules for <c>attributes</c> that the types cannot enforce (BRZ1018). Their messages contain no value.</summary>
internal static class UserAttributesRules
{
    /// <summary>Checks the attributes of one recipient.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="where">The recipient in the message, without an identifier.</param>
    public static void Check(UserAttributes attributes, string where)
    {
        if (FindProblem(attributes) is { } problem)
        {
            throw new BrazeValidationException($"BRZ1018: attributes of {where} have {problem}");
        }
    }

    private static string? FindProblem(UserAttributes attributes) =>
        attributes.Gender.Value is { } gender && WireName.Find(Words.Gender, (int)gender) is null ? DescribeUndefinedValue(AttributeFields.Gender)
        : attributes.EmailSubscribe is { } email && WireName.Find(Words.SubscriptionStatus, (int)email) is null ? DescribeUndefinedValue(AttributeFields.EmailSubscribe)
        : attributes.PushSubscribe is { } push && WireName.Find(Words.SubscriptionStatus, (int)push) is null ? DescribeUndefinedValue(AttributeFields.PushSubscribe)
        : SurrogatePairs.HasHalf(attributes.Email.Value) ? DescribeHalfPair("an email")
        : SurrogatePairs.HasHalf(attributes.Phone.Value) ? DescribeHalfPair("a phone")
        : SurrogatePairs.HasHalf(attributes.EmailEncrypted.Value) ? DescribeHalfPair("an email_encrypted")
        : FindProblem(attributes.CurrentLocation.Value) ?? FindGroupProblem(attributes) ?? FindTokenProblem(attributes);

    // NaN is also out of range, but the writer refuses it (BRZ2003).
    private static string? FindProblem(GeoLocation? location) =>
        location is { Longitude: < -Limits.Longitude or > Limits.Longitude } or { Latitude: < -Limits.Latitude or > Limits.Latitude }
            ? "a current_location that is out of range. Longitude must be from -180 to 180, and latitude from -90 to 90. They may be swapped."
            : null;

    private static string? FindGroupProblem(UserAttributes attributes)
    {
        int index = 0;
        foreach (SubscriptionGroup? group in attributes.SubscriptionGroups ?? [])
        {
            string entry = $"subscription_groups[{index++}]";
            if (string.IsNullOrWhiteSpace(group?.SubscriptionGroupId))
            {
                return $"{entry} without a subscription_group_id, so Braze cannot find the group. Give its ID.";
            }

            if (SurrogatePairs.HasHalf(group!.SubscriptionGroupId))
            {
                return DescribeHalfPair($"a subscription_group_id in {entry}");
            }

            if (WireName.Find(Words.SubscriptionGroupState, (int)group.SubscriptionState) is null)
            {
                return DescribeUndefinedValue($"subscription_state of {entry}");
            }
        }

        return null;
    }

    private static string? FindTokenProblem(UserAttributes attributes)
    {
        int index = 0;
        foreach (PushToken? token in attributes.PushTokens ?? [])
        {
            if (string.IsNullOrWhiteSpace(token?.AppId) || string.IsNullOrWhiteSpace(token!.Token))
            {
                return $"push_tokens[{index}] without an app_id or a token, so Braze cannot find the device. Give both.";
            }

            if (SurrogatePairs.HasHalf(token.AppId) || SurrogatePairs.HasHalf(token.Token) || SurrogatePairs.HasHalf(token.DeviceId))
            {
                return DescribeHalfPair($"an app_id, a token or a device_id in push_tokens[{index}]");
            }

            index++;
        }

        return null;
    }

    private static string DescribeHalfPair(string what) =>
        $"{what} that contains half of a surrogate pair, which cannot be sent. Cutting a string by its length can split a pair.";

    private static string DescribeUndefinedValue(string field) => $"a value of {field} that the enum does not define, so it cannot be written. Use the values of the enum.";
}
