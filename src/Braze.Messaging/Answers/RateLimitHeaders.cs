using System.Globalization;
using System.Net.Http.Headers;

namespace Braze.Messaging;

/// <summary>Reads the rate limit from an answer. A 401 has all three headers, and they are empty.</summary>
internal static class RateLimitHeaders
{
    private const string Prefix = "X-RateLimit-";

    public static RateLimit Read(HttpResponseHeaders headers)
    {
        long? limit = null;
        long? remaining = null;
        long? reset = null;
#if NETSTANDARD2_0
        foreach (KeyValuePair<string, IEnumerable<string>> header in headers)
#else
        // Not validated, because validation creates lists, and in one pass, because each look-up of a name is a pass too.
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
#endif
        {
            string name = header.Key;
            if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (IsHeader(name, "X-RateLimit-Limit"))
            {
                limit = ReadNumber(header.Value);
            }
            else if (IsHeader(name, "X-RateLimit-Remaining"))
            {
                remaining = ReadNumber(header.Value);
            }
            else if (IsHeader(name, "X-RateLimit-Reset"))
            {
                reset = ReadNumber(header.Value);
            }
        }

        return limit is null && remaining is null && reset is null
            ? RateLimit.Unknown
            : new RateLimit(
                limit,
                remaining,
                reset >= 0 && reset <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(reset.Value) : null);
    }

    private static bool IsHeader(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first value, if it is a number.</summary>
#if NETSTANDARD2_0
    private static long? ReadNumber(IEnumerable<string> values)
#else
    private static long? ReadNumber(HeaderStringValues values)
#endif
    {
        foreach (string value in values)
        {
            return long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;
        }

        return null;
    }
}
