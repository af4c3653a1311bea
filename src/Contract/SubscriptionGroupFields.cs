namespace Braze.Contract;

/// <summary>The fields of an entry of <c>subscription_groups</c>.</summary>
internal static class SubscriptionGroupFields
{
    public const string SubscriptionGroupId = "subscription_group_id";
    public const string SubscriptionState = "subscription_state";

    public static readonly IReadOnlyList<Field> All =
    [
        new(SubscriptionGroupId, JsonType.String, nameof(SubscriptionGroupId)),
        new(SubscriptionState, JsonType.String, nameof(SubscriptionState)),
    ];
}
