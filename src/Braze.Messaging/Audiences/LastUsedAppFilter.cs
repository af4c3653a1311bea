namespace Braze.Messaging;

/// <summary>Compares the time when the user last used the app (<c>last_used_app</c>).</summary>
public sealed class LastUsedAppFilter
{
    private readonly string _kind;

    internal LastUsedAppFilter(string kind) => _kind = kind;

    /// <summary>Matches users who last used the app after the time (<c>after</c>).</summary>
    /// <param name="value">The time, sent as ISO 8601 with its offset.</param>
    /// <returns>The filter.</returns>
    public Audience After(DateTimeOffset value) => Compare(Comparisons.After, value);

    /// <summary>Matches users who last used the app before the time (<c>before</c>).</summary>
    /// <param name="value">The time, sent as ISO 8601 with its offset.</param>
    /// <returns>The filter.</returns>
    public Audience Before(DateTimeOffset value) => Compare(Comparisons.Before, value);

    private AudienceFilter Compare(string comparison, DateTimeOffset value)
    {
        string text = Iso8601.Format(value);
        return new AudienceFilter(_kind, null, comparison, (json, key) => json.WriteString(key, text.AsSpan()));
    }
}
