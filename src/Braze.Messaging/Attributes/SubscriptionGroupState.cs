namespace Braze.Messaging;

/// <summary>Whether a user is in a subscription group (<c>subscription_state</c>).</summary>
public enum SubscriptionGroupState
{
    /// <summary>The user is not in the group (<c>unsubscribed</c>).</summary>
    Unsubscribed,

    /// <summary>The user is in the group (<c>subscribed</c>).</summary>
    Subscribed,
}
