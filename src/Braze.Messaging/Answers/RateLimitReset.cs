using System.Globalization;
using System.Net.Http.Headers;

namespace Braze.Messaging;

/// <summary>The end of a rate limit, from all headers of a 429 that have it.</summary>
/// <param name="At">The time, by the server's clock, or <see langword="null"/> if no header has it.</param>
/// <param name="Wait">The time until then, independent of this machine's clock.</param>
internal readonly record struct RateLimitReset(DateTimeOffset? At, TimeSpan? Wait)
{
    private static readonly string[] DateFormats = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>Reads <c>X-RateLimit-Reset</c> and <c>Retry-After</c>, and uses the later one.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="limit">Its rate limit.</param>
    /// <param name="now">The time of this machine, for an answer without a <c>Date</c>.</param>
    public static RateLimitReset From(HttpResponseMessage response, RateLimit limit, DateTimeOffset now)
    {
        // The clocks of two machines differ, so the wait is computed with the server's own clock.
        DateTimeOffset serverNow = FromHeader(response.Headers, "Date", now) ?? now;
        DateTimeOffset? at = Later(limit.Reset, FromHeader(response.Headers, "Retry-After", serverNow));
        return new(at, at is { } reset ? reset > serverNow ? reset - serverNow : TimeSpan.Zero : null);
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || other > one ? other : one;

    /// <summary>A date, or a number of seconds from <paramref name="now"/>.</summary>
    private static DateTimeOffset? FromHeader(HttpResponseHeaders headers, string name, DateTimeOffset now)
    {
        if (!headers.TryGetValues(name, out IEnumerable<string>? values))
        {
            return null;
        }

        DateTimeOffset? latest = null;
        foreach (string value in values)
        {
            string text = value.Trim();
            DateTimeOffset? time =
                long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) ? Add(now, seconds)
                : DateTimeOffset.TryParseExact(
                    text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out DateTimeOffset date) ? date
                : null;
            latest = Later(latest, time);
        }

        return latest;
    }

    private static DateTimeOffset Add(DateTimeOffset time, long seconds) =>
        seconds < (DateTimeOffset.MaxValue - time).TotalSeconds ? time.AddSeconds(seconds) : DateTimeOffset.MaxValue;
}
