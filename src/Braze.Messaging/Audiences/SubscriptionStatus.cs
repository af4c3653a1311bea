namespace Braze.Messaging;

/// <summary>The state of a user's subscription to a channel.</summary>
public enum SubscriptionStatus
{
    /// <summary>The user opted in (<c>opted_in</c>).</summary>
    OptedIn,

    /// <summary>The user did not unsubscribe (<c>subscribed</c>).</summary>
    Subscribed,

    /// <summary>The user is unsubscribed (<c>unsubscribed</c>).</summary>
    Unsubscribed,
}
