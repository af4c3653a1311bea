namespace Braze.Messaging;

/// <summary>A user's state in one subscription group (an entry of <c>subscription_groups</c>).</summary>
/// <param name="SubscriptionGroupId">The group's id (<c>subscription_group_id</c>): not empty.</param>
/// <param name="SubscriptionState">Whether the user is in it (<c>subscription_state</c>).</param>
public sealed record SubscriptionGroup(string SubscriptionGroupId, SubscriptionGroupState SubscriptionState);
