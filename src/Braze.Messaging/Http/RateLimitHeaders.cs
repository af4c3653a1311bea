using System.Globalization;
using System.Net.Http.Headers;

namespace Braze.Messaging;

/// <summary>Reads the rate limit from an answer. On a 401 all three headers are there and empty.</summary>
internal static class RateLimitHeaders
{
    public static RateLimit Read(HttpResponseHeaders headers)
    {
        long? limit = ReadNumber(headers, "X-RateLimit-Limit");
        long? remaining = ReadNumber(headers, "X-RateLimit-Remaining");
        long? reset = ReadNumber(headers, "X-RateLimit-Reset");
        return limit is null && remaining is null && reset is null
            ? RateLimit.Unknown
            : new RateLimit(
                limit,
                remaining,
                reset >= 0 && reset <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(reset.Value) : null);
    }

    private static long? ReadNumber(HttpResponseHeaders headers, string name) =>
        long.TryParse(ReadText(headers, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;

    private static string? ReadText(HttpResponseHeaders headers, string name)
    {
#if NETSTANDARD2_0
        return headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null;
#else
        // As they came: to ask for values that are validated makes lists of them.
        return headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? First(values) : null;

        static string? First(HeaderStringValues values)
        {
            foreach (string value in values)
            {
                return value;
            }

            return null;
        }
#endif
    }
}
