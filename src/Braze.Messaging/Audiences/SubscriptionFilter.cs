namespace Braze.Messaging;

/// <summary>Compares the state of a subscription.</summary>
public sealed class SubscriptionFilter
{
    private readonly string _kind;

    internal SubscriptionFilter(string kind) => _kind = kind;

    /// <summary>Matches users whose subscription is in this state (<c>is</c>).</summary>
    /// <param name="status">The state.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define the state.</exception>
    public Audience Is(SubscriptionStatus status) => Compare(Comparisons.Is, status);

    /// <summary>Matches users whose subscription is not in this state (<c>is_not</c>).</summary>
    /// <param name="status">The state.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum does not define the state.</exception>
    public Audience IsNot(SubscriptionStatus status) => Compare(Comparisons.IsNot, status);

    private AudienceFilter Compare(string comparison, SubscriptionStatus status)
    {
        string value = WireName.Find(Words.SubscriptionStatus, (int)status)
            ?? throw new ArgumentOutOfRangeException(nameof(status), status, "BRZ1017: the enum does not define this subscription status.");
        return new AudienceFilter(_kind, null, comparison, (json, key) => json.WriteString(key, value.AsSpan()));
    }
}
