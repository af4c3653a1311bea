using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Braze.Messaging;

/// <summary>The rate limits of the last answers, for gauges. They are kept only while somebody listens.</summary>
internal sealed class LastRateLimits
{
    private readonly ConcurrentDictionary<Pool, RateLimit> _last = new();
    private readonly ObservableGauge<long> _remaining;
    private readonly ObservableGauge<long> _limit;

    public LastRateLimits(Meter meter)
    {
        _remaining = meter.CreateObservableGauge(
            "braze.rate_limit.remaining", () => Measure(static rateLimit => rateLimit.Remaining), "{request}", "Requests left in the window, from the last answer.");
        _limit = meter.CreateObservableGauge(
            "braze.rate_limit.limit", () => Measure(static rateLimit => rateLimit.Limit), "{request}", "Requests allowed in the window, from the last answer.");
    }

    public void Record(Uri endpoint, string? workspace, bool broadcast, RateLimit rateLimit)
    {
        if ((_remaining.Enabled || _limit.Enabled) && (rateLimit.Remaining is not null || rateLimit.Limit is not null))
        {
            _last[new Pool(endpoint.IdnHost, endpoint.Port, workspace, broadcast)] = rateLimit;
        }
    }

    private IEnumerable<Measurement<long>> Measure(Func<RateLimit, long?> read)
    {
        foreach (KeyValuePair<Pool, RateLimit> last in _last)
        {
            if (read(last.Value) is { } value)
            {
                yield return new Measurement<long>(value, last.Key.Tags());
            }
        }
    }

    /// <summary>The key of a rate limit: each workspace has one for broadcasts and one for other sends.</summary>
    private readonly record struct Pool(string Address, int Port, string? Workspace, bool Broadcast)
    {
        public KeyValuePair<string, object?>[] Tags()
        {
            KeyValuePair<string, object?>[] tags = [new("server.address", Address), new("server.port", Port), new("braze.broadcast", Broadcast)];
            return Workspace is null ? tags : [.. tags, new("braze.workspace", Workspace)];
        }
    }
}
