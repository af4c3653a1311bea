using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests;

/// <summary>
/// Tests that the outcome of a send is kept if logs, meters or traces throw, for example from a provider that was disposed too early.
/// </summary>
public sealed class FailingRecorderTests : LoopbackTest
{
    private static readonly AsyncLocal<bool> Fails = new();

    public static TheoryData<string> Recorders => ["log", "meter", "trace that starts", "trace that stops"];

    [Theory]
    [MemberData(nameof(Recorders))]
    public async Task An_accepted_send_stays_accepted(string recorder)
    {
        Server.Answer = new Handlers.Service("429", "201").AnswerAsync;

        TriggerSendResult result = await SendAsync(recorder);

        Assert.Equal("success", result.Message);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Recorders))]
    public async Task An_unknown_outcome_stays_unknown(string recorder)
    {
        Server.Answers(500, "{}");

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync(recorder));

        Assert.Equal(500, (int?)exception.StatusCode);
    }

    private async Task<TriggerSendResult> SendAsync(string recorder)
    {
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (recorder == "meter" && instrument.Meter.Name == "Braze.Messaging")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>(static (_, _, _, _) => ThrowHere());
        meters.SetMeasurementEventCallback<double>(static (_, _, _, _) => ThrowHere());
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Braze.Messaging",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = recorder == "trace that starts" ? static _ => ThrowHere() : null,
            ActivityStopped = recorder == "trace that stops" ? static _ => ThrowHere() : null,
        };
        ActivitySource.AddActivityListener(activities);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new Handlers.ImpatientTime());
        if (recorder == "log")
        {
            services.AddLogging(static logging => logging.AddProvider(new FailingLog()));
        }

        services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        Fails.Value = true;
        return await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());
    }

    /// <summary>Listeners also receive the sends of other tests, which must not fail.</summary>
    private static void ThrowHere()
    {
        if (Fails.Value)
        {
            throw new ArgumentException("Nobody records it.");
        }
    }

    private sealed class FailingLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("Braze", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new ObjectDisposedException("the log");

        public void Dispose()
        {
            // There is nothing to dispose.
        }
    }
}
