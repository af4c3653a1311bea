namespace Braze.Messaging;

/// <summary>
/// How Braze chooses among the users who share an email address (an entry of <c>prioritization</c>). The entries are applied in order.
/// </summary>
public enum Prioritization
{
    /// <summary>Users with an external ID come first (<c>identified</c>). Cannot be combined with <see cref="Unidentified"/>.</summary>
    Identified,

    /// <summary>Users without an external ID come first (<c>unidentified</c>). Cannot be combined with <see cref="Identified"/>.</summary>
    Unidentified,

    /// <summary>The user who was updated most recently comes first (<c>most_recently_updated</c>).</summary>
    MostRecentlyUpdated,

    /// <summary>The user who was updated longest ago comes first (<c>least_recently_updated</c>).</summary>
    LeastRecentlyUpdated,
}
