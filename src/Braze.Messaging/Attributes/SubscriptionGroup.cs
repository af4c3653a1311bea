namespace Braze.Messaging;

/// <summary>A user's state in one subscription group (an entry of <c>subscription_groups</c>).</summary>
/// <param name="SubscriptionGroupId">The group's ID (<c>subscription_group_id</c>). Not empty.</param>
/// <param name="SubscriptionState">Whether the user is in the group (<c>subscription_state</c>).</param>
public sealed record SubscriptionGroup(string SubscriptionGroupId, SubscriptionGroupState SubscriptionState);
