namespace Braze.Messaging;

/// <summary>Compares a custom attribute that is a time.</summary>
public sealed class TimeFilter : CustomAttributeFilter
{
    internal TimeFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>Matches users whose attribute is later than the time (<c>after</c>).</summary>
    /// <param name="value">The time, sent as ISO 8601 with its offset.</param>
    /// <returns>The filter.</returns>
    public Audience After(DateTimeOffset value) => CompareText(Comparisons.After, Iso8601.Format(value));

    /// <summary>Matches users whose attribute is earlier than the time (<c>before</c>).</summary>
    /// <param name="value">The time, sent as ISO 8601 with its offset.</param>
    /// <returns>The filter.</returns>
    public Audience Before(DateTimeOffset value) => CompareText(Comparisons.Before, Iso8601.Format(value));

    /// <summary>
    /// Matches users whose attribute is in the past, by fewer than the given number of days (<c>less_than_x_days_ago</c>).
    /// </summary>
    /// <param name="days">Whole days, not negative.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public Audience LessThanDaysAgo(int days) => CompareDays(Comparisons.LessThanDaysAgo, days);

    /// <summary>
    /// Matches users whose attribute is in the past, by more than the given number of days (<c>greater_than_x_days_ago</c>).
    /// </summary>
    /// <param name="days">Whole days, not negative.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public Audience GreaterThanDaysAgo(int days) => CompareDays(Comparisons.GreaterThanDaysAgo, days);

    /// <summary>
    /// Matches users whose attribute is in the future, by fewer than the given number of days (<c>less_than_x_days_in_the_future</c>).
    /// </summary>
    /// <param name="days">Whole days, not negative.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public Audience LessThanDaysInTheFuture(int days) => CompareDays(Comparisons.LessThanDaysInTheFuture, days);

    /// <summary>
    /// Matches users whose attribute is in the future, by more than the given number of days (<c>greater_than_x_days_in_the_future</c>).
    /// </summary>
    /// <param name="days">Whole days, not negative.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public Audience GreaterThanDaysInTheFuture(int days) => CompareDays(Comparisons.GreaterThanDaysInTheFuture, days);

    private Audience CompareDays(string comparison, int days) => days < 0
        ? throw new ArgumentOutOfRangeException(nameof(days), days, $"BRZ1017: the number of days of '{comparison}' must not be negative.")
        : Compare(comparison, (json, key) => json.WriteNumber(key, days));
}
