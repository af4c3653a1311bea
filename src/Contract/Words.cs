namespace Braze.Contract;

/// <summary>The values of Braze's closed lists, in the order of the runtime's enums.</summary>
internal static class Words
{
    public const string Identified = "identified";
    public const string Unidentified = "unidentified";

    /// <summary>The entries of <c>prioritization</c>.</summary>
    public static readonly IReadOnlyList<string> Prioritization = [Identified, Unidentified, "most_recently_updated", "least_recently_updated"];

    /// <summary>The subscription states of a channel.</summary>
    public static readonly IReadOnlyList<string> SubscriptionStatus = ["opted_in", "subscribed", "unsubscribed"];

    /// <summary>The states of a user in a subscription group.</summary>
    public static readonly IReadOnlyList<string> SubscriptionGroupState = ["unsubscribed", "subscribed"];

    /// <summary>The values of <c>gender</c>.</summary>
    public static readonly IReadOnlyList<string> Gender = ["M", "F", "O", "N", "P"];
}
