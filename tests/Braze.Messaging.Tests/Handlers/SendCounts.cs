using System.Diagnostics.Metrics;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>Listens to the counter of sends, for the sends of one campaign.</summary>
internal sealed class SendCounts : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<string> _outcomes = [];

    public SendCounts(string campaignId)
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name == "braze.send.requests")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            Dictionary<string, object?> all = new(tags.ToArray());
            if (Equals(all["braze.campaign_id"], campaignId))
            {
                lock (_outcomes)
                {
                    _outcomes.Add((string)all["braze.outcome"]!);
                }
            }
        });
        _listener.Start();
    }

    public IReadOnlyList<string> Outcomes
    {
        get
        {
            lock (_outcomes)
            {
                return [.. _outcomes];
            }
        }
    }

    public void Dispose() => _listener.Dispose();
}
