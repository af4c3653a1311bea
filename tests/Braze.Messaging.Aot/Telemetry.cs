using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Braze.Messaging.Aot;

/// <summary>Keeps what is traced and measured.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Telemetry()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Braze.Messaging",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Outcomes.Enqueue(activity.GetTagItem("braze.outcome") as string),
        };
        ActivitySource.AddActivityListener(_activities);

        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Braze.Messaging")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => Measured.Enqueue((instrument.Name, value)));
        _meters.SetMeasurementEventCallback<double>((instrument, value, _, _) => Measured.Enqueue((instrument.Name, value)));
        _meters.Start();
    }

    public ConcurrentQueue<string?> Outcomes { get; } = new();

    public ConcurrentQueue<(string Instrument, double Value)> Measured { get; } = new();

    /// <summary>Gauges are read when somebody asks.</summary>
    public void ReadGauges() => _meters.RecordObservableInstruments();

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }
}
