using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented rules for <c>audience</c>. Braze answers success to comparisons that it does not know, and so does the fake; what is
/// refused says nothing at all, and what Braze makes of that is not documented: it may be everybody.
/// </summary>
internal static class AudienceContract
{
    private static readonly string[] Operators = ["AND", "OR"];

    private static readonly string[] SubscriptionFilters = ["push_subscription_status", "email_subscription_status"];

    private static readonly Dictionary<string, string> FilterTypes = new()
    {
        ["custom_attribute_name"] = "string",
        ["comparison"] = "string",
    };

    public static FakeBrazeAnswer? Refuse(JsonElement audience, string where) =>
        audience.RefuseWrongType(Operators.ToDictionary(static name => name, static _ => "array"), where)
        ?? Operators.Select(name => RefuseGroup(audience, name, where)).FirstOrDefault(static refusal => refusal is not null)
        ?? (audience.Field("custom_attribute") is { } filter ? RefuseFilter(filter, $"custom_attribute of {where}") : null)
        ?? SubscriptionFilters.Select(name => RefuseSubscription(audience, name, where)).FirstOrDefault(static refusal => refusal is not null);

    private static FakeBrazeAnswer? RefuseGroup(JsonElement audience, string name, string where) =>
        audience.Field(name) is not { } group ? null
        : group.GetArrayLength() == 0 ? FakeBrazeAnswer.BadRequest($"{name} of {where} has no filter.")
        : audience.RefuseEach(name, where, Refuse);

    private static FakeBrazeAnswer? RefuseFilter(JsonElement filter, string where) =>
        filter.RefuseWrongType(FilterTypes, where)
        ?? (string.IsNullOrWhiteSpace(filter.Field("custom_attribute_name")?.GetString())
            ? FakeBrazeAnswer.BadRequest($"custom_attribute_name of {where} is missing or empty.")
            : filter.Field("value") switch
            {
                { ValueKind: JsonValueKind.Array } values when values.GetArrayLength() == 0 => FakeBrazeAnswer.BadRequest($"value of {where} is empty."),
                { ValueKind: JsonValueKind.Number } days when IsInDays(filter) && days.GetDouble() < 0 => FakeBrazeAnswer.BadRequest($"value of {where} is negative."),
                _ => null,
            });

    private static bool IsInDays(JsonElement filter) => filter.Field("comparison")?.GetString()?.Contains("_x_days_") is true;

    private static FakeBrazeAnswer? RefuseSubscription(JsonElement audience, string name, string where) =>
        audience.Field(name)?.Field("value") is { ValueKind: JsonValueKind.String } value && !AttributesContract.SubscriptionStates.Contains(value.GetString())
            ? FakeBrazeAnswer.BadRequest($"value of {name} of {where} is none of {string.Join(", ", AttributesContract.SubscriptionStates)}.")
            : null;
}
