namespace Braze.Messaging;

/// <summary>
/// The words of Braze for the values of our enums; <see langword="null"/> for a value that the enum does not define, which a
/// cast can make.
/// </summary>
internal static class WireName
{
    public static string? Of(Prioritization prioritization) => prioritization switch
    {
        Prioritization.Identified => "identified",
        Prioritization.Unidentified => "unidentified",
        Prioritization.MostRecentlyUpdated => "most_recently_updated",
        Prioritization.LeastRecentlyUpdated => "least_recently_updated",
        _ => null,
    };

    public static string? Of(SubscriptionStatus status) => status switch
    {
        SubscriptionStatus.OptedIn => "opted_in",
        SubscriptionStatus.Subscribed => "subscribed",
        SubscriptionStatus.Unsubscribed => "unsubscribed",
        _ => null,
    };

    public static string? Of(SubscriptionGroupState state) => state switch
    {
        SubscriptionGroupState.Unsubscribed => "unsubscribed",
        SubscriptionGroupState.Subscribed => "subscribed",
        _ => null,
    };

    public static string? Of(Gender gender) => gender switch
    {
        Gender.Male => "M",
        Gender.Female => "F",
        Gender.Other => "O",
        Gender.NotApplicable => "N",
        Gender.PreferNotToSay => "P",
        _ => null,
    };
}
