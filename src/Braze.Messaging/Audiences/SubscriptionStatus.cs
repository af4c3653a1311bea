namespace Braze.Messaging;

/// <summary>The state of a user's subscription to a channel.</summary>
public enum SubscriptionStatus
{
    /// <summary>The user asked for it (<c>opted_in</c>).</summary>
    OptedIn,

    /// <summary>The user did not object (<c>subscribed</c>).</summary>
    Subscribed,

    /// <summary>The user does not want it (<c>unsubscribed</c>).</summary>
    Unsubscribed,
}
