using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented rules for <c>audience</c>. Braze accepts an unknown comparison, and so does the fake. The fake refuses an audience
/// without a comparison, because Braze does not document whom it reaches, and it may be everyone.
/// </summary>
internal static class AudienceContract
{
    private static readonly Field[] Groups =
    [
        new(AudienceFields.And, JsonType.Array, null),
        new(AudienceFields.Or, JsonType.Array, null),
    ];

    private static readonly Field[] CustomAttribute =
    [
        new(AudienceFields.CustomAttributeName, JsonType.String, null),
        new(AudienceFields.Comparison, JsonType.String, null),
    ];

    public static FakeBrazeAnswer? Refuse(JsonElement audience, string where) =>
        audience.RefuseWrongType(Groups, where)
        ?? RefuseGroup(audience, AudienceFields.And, where)
        ?? RefuseGroup(audience, AudienceFields.Or, where)
        ?? (audience.Field(AudienceFields.CustomAttribute) is { } filter ? RefuseFilter(filter, $"{AudienceFields.CustomAttribute} of {where}") : null)
        ?? RefuseSubscription(audience, AudienceFields.PushSubscriptionStatus, where)
        ?? RefuseSubscription(audience, AudienceFields.EmailSubscriptionStatus, where);

    private static FakeBrazeAnswer? RefuseGroup(JsonElement audience, string name, string where) =>
        audience.Field(name) is not { } group ? null
        : group.GetArrayLength() == 0 ? FakeBrazeAnswer.BadRequest($"{name} of {where} has no filter.")
        : audience.RefuseEach(name, where, Refuse);

    private static FakeBrazeAnswer? RefuseFilter(JsonElement filter, string where) =>
        filter.RefuseWrongType(CustomAttribute, where)
        ?? filter.RefuseMissing(AudienceFields.CustomAttributeName, where)
        ?? filter.Field(AudienceFields.Value) switch
        {
            { ValueKind: JsonValueKind.Array } values when values.GetArrayLength() == 0 => FakeBrazeAnswer.BadRequest($"value of {where} is empty."),
            { ValueKind: JsonValueKind.Number } days when IsInDays(filter) && days.GetDouble() < 0 => FakeBrazeAnswer.BadRequest($"value of {where} is negative."),
            _ => null,
        };

    private static bool IsInDays(JsonElement filter) => filter.Field(AudienceFields.Comparison)?.GetString() is { } comparison && Comparisons.InDays.Contains(comparison);

    private static FakeBrazeAnswer? RefuseSubscription(JsonElement audience, string name, string where) =>
        audience.Field(name) is { } filter ? filter.RefuseOtherWords(AudienceFields.Value, Words.SubscriptionStatus, $"{name} of {where}") : null;
}
