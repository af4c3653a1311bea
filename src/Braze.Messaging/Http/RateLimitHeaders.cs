using System.Globalization;
using System.Net.Http.Headers;

namespace Braze.Messaging;

/// <summary>Reads the rate limit from an answer. On a 401 all three headers are there and empty.</summary>
internal static class RateLimitHeaders
{
    public static RateLimit Read(HttpResponseHeaders headers)
    {
        long? reset = ReadNumber(headers, "X-RateLimit-Reset");
        return new RateLimit(
            ReadNumber(headers, "X-RateLimit-Limit"),
            ReadNumber(headers, "X-RateLimit-Remaining"),
            reset >= 0 && reset <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(reset.Value) : null);
    }

    private static long? ReadNumber(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values)
        && long.TryParse(values.First(), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;
}
