namespace Braze.Messaging;

/// <summary>
/// How one user is chosen among several who share an e-mail address (an entry of <c>prioritization</c>). The entries are
/// applied in their order.
/// </summary>
public enum Prioritization
{
    /// <summary>Users with an external id come first (<c>identified</c>). Excludes <see cref="Unidentified"/>.</summary>
    Identified,

    /// <summary>Users without an external id come first (<c>unidentified</c>). Excludes <see cref="Identified"/>.</summary>
    Unidentified,

    /// <summary>The user who was updated last comes first (<c>most_recently_updated</c>).</summary>
    MostRecentlyUpdated,

    /// <summary>The user who was updated longest ago comes first (<c>least_recently_updated</c>).</summary>
    LeastRecentlyUpdated,
}
