using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented rules for a recipient's <c>attributes</c>. Every field can be <c>null</c>, which deletes the attribute. No message
/// contains a value.
/// </summary>
internal static class AttributesContract
{
    /// <summary>The operations on arrays of objects. They can be used instead of an object of a custom attribute.</summary>
    private static readonly string[] Operations = ["$add", "$remove", "$update", "$identifier_key", "$identifier_value", "$new_object"];

    public static FakeBrazeAnswer? Refuse(JsonElement attributes, string where) =>
        attributes.RefuseWrongType(AttributeFields.All, where)
        ?? RefuseNames(attributes, where)
        ?? attributes.RefuseOtherWords(AttributeFields.Gender, Words.Gender, where)
        ?? attributes.RefuseOtherWords(AttributeFields.EmailSubscribe, Words.SubscriptionStatus, where)
        ?? attributes.RefuseOtherWords(AttributeFields.PushSubscribe, Words.SubscriptionStatus, where)
        ?? RefuseLocation(attributes, $"{AttributeFields.CurrentLocation} of {where}")
        ?? attributes.RefuseEach(AttributeFields.SubscriptionGroups, where, RefuseGroup)
        ?? attributes.RefuseEach(AttributeFields.PushTokens, where, RefuseToken);

    /// <summary>Braze silently uses an unknown name as a custom attribute. The fake refuses a name that looks like a field.</summary>
    private static FakeBrazeAnswer? RefuseNames(JsonElement attributes, string where)
    {
        foreach (JsonProperty attribute in attributes.EnumerateObject())
        {
            string name = attribute.Name;
            FakeBrazeAnswer? refusal = AttributeFields.Find(name) switch
            {
                _ when string.IsNullOrWhiteSpace(name) => FakeBrazeAnswer.BadRequest($"{where} have an attribute with no name."),
                { Property: null } => FakeBrazeAnswer.BadRequest($"{where} have {name}, and only the recipient itself can have an identifier."),
                { Name: var field } when field != name => FakeBrazeAnswer.BadRequest($"{where} have {name}, which would be a custom attribute. The field is {field}."),
                null => RefuseKeys(attribute.Value, $"{name} of {where}"),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>Finds a key that Braze does not accept in the objects of a custom attribute, at any depth.</summary>
    private static FakeBrazeAnswer? RefuseKeys(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(entry => RefuseKeys(entry, where)).FirstOrDefault(static refusal => refusal is not null),
        JsonValueKind.Object => value.EnumerateObject()
            .Select(member => Operations.Contains(member.Name) || AttributeFields.IsKey(member.Name)
                ? RefuseKeys(member.Value, where)
                : FakeBrazeAnswer.BadRequest($"{where} has a key that is empty or contains whitespace, '.' or '$'."))
            .FirstOrDefault(static refusal => refusal is not null),
        _ => null,
    };

    private static FakeBrazeAnswer? RefuseLocation(JsonElement attributes, string where) =>
        attributes.Field(AttributeFields.CurrentLocation) is not { } location ? null
        : location.RefuseWrongType(LocationFields.All, where)
        ?? RefuseDegrees(location, LocationFields.Longitude, Limits.Longitude, where)
        ?? RefuseDegrees(location, LocationFields.Latitude, Limits.Latitude, where);

    private static FakeBrazeAnswer? RefuseDegrees(JsonElement location, string field, double most, string where) =>
        location.Field(field) is { } degrees && Math.Abs(degrees.GetDouble()) <= most
            ? null
            : FakeBrazeAnswer.BadRequest($"{field} of {where} must be a number from -{most} to {most}.");

    private static FakeBrazeAnswer? RefuseGroup(JsonElement group, string where) =>
        group.RefuseWrongType(SubscriptionGroupFields.All, where)
        ?? group.RefuseMissing(SubscriptionGroupFields.SubscriptionGroupId, where)
        ?? group.RefuseMissing(SubscriptionGroupFields.SubscriptionState, where)
        ?? group.RefuseOtherWords(SubscriptionGroupFields.SubscriptionState, Words.SubscriptionGroupState, where);

    private static FakeBrazeAnswer? RefuseToken(JsonElement token, string where) =>
        token.RefuseWrongType(PushTokenFields.All, where)
        ?? token.RefuseMissing(PushTokenFields.AppId, where)
        ?? token.RefuseMissing(PushTokenFields.Token, where);
}
