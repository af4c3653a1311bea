using System.Globalization;

namespace Braze.Messaging.Testing;

/// <summary>Counts the requests in the current window. A window is a full hour or minute of the clock.</summary>
internal sealed class RateLimitPool(int limit, TimeSpan window)
{
    private int _used;
    private DateTimeOffset _reset;

    /// <summary>Counts a request, unless no request is left in the window.</summary>
    public bool TryTake(DateTimeOffset now, out IReadOnlyDictionary<string, string> headers)
    {
        if (now >= _reset)
        {
            _used = 0;
            _reset = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % window.Ticks), TimeSpan.Zero) + window;
        }

        bool taken = _used < limit;
        if (taken)
        {
            _used++;
        }

        headers = Headers(Number(limit), Number(limit - _used), Number(_reset.ToUnixTimeSeconds()));
        return taken;
    }

    public static IReadOnlyDictionary<string, string> Headers(string limit, string remaining, string reset) => new Dictionary<string, string>
    {
        ["x-ratelimit-limit"] = limit,
        ["x-ratelimit-remaining"] = remaining,
        ["x-ratelimit-reset"] = reset,
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
