using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented rules for a recipient's <c>attributes</c>. A <c>null</c> deletes, so that every field may be one. No text repeats
/// a value.
/// </summary>
internal static class AttributesContract
{
    private static readonly string[] Identifiers = ["external_id", "external_user_id", "user_alias", "braze_id"];

    public static readonly string[] SubscriptionStates = ["opted_in", "subscribed", "unsubscribed"];

    /// <summary>What is done to arrays of objects, where an object of a custom attribute could stand.</summary>
    private static readonly string[] Operations = ["$add", "$remove", "$update", "$identifier_key", "$identifier_value", "$new_object"];

    private static readonly Dictionary<string, string> Types = new()
    {
        ["first_name"] = "string",
        ["last_name"] = "string",
        ["email"] = "string",
        ["phone"] = "string",
        ["home_city"] = "string",
        ["country"] = "string",
        ["language"] = "string",
        ["time_zone"] = "string",
        ["image_url"] = "string",
        ["gender"] = "string",
        ["dob"] = "string",
        ["email_subscribe"] = "string",
        ["push_subscribe"] = "string",
        ["email_open_tracking_disabled"] = "boolean",
        ["email_click_tracking_disabled"] = "boolean",
        ["subscription_groups"] = "array",
        ["current_location"] = "object",
        ["date_of_first_session"] = "string",
        ["date_of_last_session"] = "string",
        ["marked_email_as_spam_at"] = "string",
        ["push_tokens"] = "array",
        ["email_encrypted"] = "string",
        ["_merge_objects"] = "boolean",
    };

    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["gender"] = ["M", "F", "O", "N", "P"],
        ["email_subscribe"] = SubscriptionStates,
        ["push_subscribe"] = SubscriptionStates,
    };

    private static readonly Dictionary<string, string> GroupTypes = new()
    {
        ["subscription_group_id"] = "string",
        ["subscription_state"] = "string",
    };

    private static readonly Dictionary<string, string> LocationTypes = new()
    {
        ["longitude"] = "number",
        ["latitude"] = "number",
    };

    private static readonly Dictionary<string, string> TokenTypes = new()
    {
        ["app_id"] = "string",
        ["token"] = "string",
        ["device_id"] = "string",
    };

    private static readonly Dictionary<string, string> FieldsByBareName = Types.Keys.ToDictionary(Bare, static name => name);

    public static FakeBrazeAnswer? Refuse(JsonElement attributes, string where) =>
        attributes.RefuseWrongType(Types, where)
        ?? RefuseNames(attributes, where)
        ?? RefuseValues(attributes, Values, where)
        ?? RefuseLocation(attributes, $"current_location of {where}")
        ?? attributes.RefuseEach("subscription_groups", where, RefuseGroup)
        ?? attributes.RefuseEach("push_tokens", where, RefuseToken);

    /// <summary>Braze takes a name that it does not know for a custom attribute, and says nothing; the fake does.</summary>
    private static FakeBrazeAnswer? RefuseNames(JsonElement attributes, string where)
    {
        foreach (JsonProperty attribute in attributes.EnumerateObject())
        {
            if (string.IsNullOrWhiteSpace(attribute.Name))
            {
                return FakeBrazeAnswer.BadRequest($"{where} have one without a name.");
            }

            if (Identifiers.Contains(attribute.Name))
            {
                return FakeBrazeAnswer.BadRequest($"{where} have {attribute.Name}, and the identifier is the recipient's.");
            }

            if (FieldsByBareName.TryGetValue(Bare(attribute.Name), out string? field) && field != attribute.Name)
            {
                return FakeBrazeAnswer.BadRequest($"{where} have {attribute.Name}, which would be a custom attribute. The field is {field}.");
            }

            if (field is null && RefuseKeys(attribute.Value, $"{attribute.Name} of {where}") is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Finds a key that Braze does not take in the objects of a custom attribute, however deep.</summary>
    private static FakeBrazeAnswer? RefuseKeys(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(entry => RefuseKeys(entry, where)).FirstOrDefault(static refusal => refusal is not null),
        JsonValueKind.Object => value.EnumerateObject()
            .Select(member => IsKey(member.Name)
                ? RefuseKeys(member.Value, where)
                : FakeBrazeAnswer.BadRequest($"{where} has a key that is empty or contains whitespace, '.' or '$'."))
            .FirstOrDefault(static refusal => refusal is not null),
        _ => null,
    };

    private static bool IsKey(string name) =>
        Operations.Contains(name) || (name.Length > 0 && !name.Any(static c => char.IsWhiteSpace(c) || c is '.' or '$'));

    private static FakeBrazeAnswer? RefuseValues(JsonElement element, Dictionary<string, string[]> values, string where)
    {
        foreach (KeyValuePair<string, string[]> field in values)
        {
            if (element.Field(field.Key)?.GetString() is { } value && !field.Value.Contains(value))
            {
                return FakeBrazeAnswer.BadRequest($"{field.Key} of {where} is none of {string.Join(", ", field.Value)}.");
            }
        }

        return null;
    }

    private static FakeBrazeAnswer? RefuseLocation(JsonElement attributes, string where) =>
        attributes.Field("current_location") is not { } location ? null
        : location.RefuseWrongType(LocationTypes, where)
        ?? (IsWithin(location.Field("longitude"), 180) && IsWithin(location.Field("latitude"), 90)
            ? null
            : FakeBrazeAnswer.BadRequest($"{where} has no longitude of -180 to 180, or no latitude of -90 to 90."));

    private static bool IsWithin(JsonElement? degrees, double most) => degrees is { } value && Math.Abs(value.GetDouble()) <= most;

    private static FakeBrazeAnswer? RefuseGroup(JsonElement group, string where) =>
        group.RefuseWrongType(GroupTypes, where)
        ?? (string.IsNullOrWhiteSpace(group.Field("subscription_group_id")?.GetString())
            ? FakeBrazeAnswer.BadRequest($"subscription_group_id of {where} is missing or empty.")
            : group.Field("subscription_state")?.GetString() is "subscribed" or "unsubscribed" ? null
            : FakeBrazeAnswer.BadRequest($"subscription_state of {where} is none of subscribed, unsubscribed."));

    private static FakeBrazeAnswer? RefuseToken(JsonElement token, string where) =>
        token.RefuseWrongType(TokenTypes, where)
        ?? (string.IsNullOrWhiteSpace(token.Field("app_id")?.GetString()) || string.IsNullOrWhiteSpace(token.Field("token")?.GetString())
            ? FakeBrazeAnswer.BadRequest($"app_id or token of {where} is missing or empty.")
            : null);

    private static string Bare(string name) => name.Replace("_", "").ToUpperInvariant();
}
