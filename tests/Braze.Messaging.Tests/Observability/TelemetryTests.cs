using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests.Observability;

/// <summary>Tests the telemetry of a send: it has the documented names, and never a user or a value.</summary>
public sealed class TelemetryTests : LoopbackTest
{
    /// <summary>A campaign that no other test uses, because meters belong to the whole process.</summary>
    private readonly string _campaignId = Guid.NewGuid().ToString();

    [Theory]
    [InlineData(201, """{"dispatch_id":"d","message":"success"}""", "accepted", null)]
    [InlineData(201, """{"dispatch_id":"d","message":"success","errors":["half"]}""", "accepted_with_errors", "accepted_with_errors")]
    [InlineData(201, "<html>", "unknown", "Braze.Messaging.BrazeOutcomeUnknownException")]
    [InlineData(400, """{"message":"Invalid Campaign ID"}""", "refused", "400")]
    [InlineData(503, "{}", "unknown", "503")]
    public async Task A_send_is_counted_by_how_it_ended(int status, string body, string outcome, string? errorType)
    {
        Server.Answers(status, body);
        using var listener = new MeterListener();
        var measured = new ConcurrentQueue<string>();
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Braze.Messaging")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue($"{instrument.Name}={value} {Text(tags)}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue($"{instrument.Name} {Text(tags)}"));
        listener.Start();

        await SendAsync(Client);

        string error = errorType is null ? "" : $" error.type={errorType}";
        string tags = $"braze.campaign_id={_campaignId} braze.outcome={outcome} braze.campaign_name=Acme.Orders.Probe{error} server.address=127.0.0.1 server.port={Server.Address.Port}";
        Assert.Equal(
            [$"braze.send.duration {tags}", $"braze.send.recipients=2 {tags}", $"braze.send.requests=1 {tags}"],
            measured.Where(entry => entry.Contains(_campaignId, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_rate_limit_is_measured_from_the_last_answer()
    {
        using var listener = new MeterListener();
        var measured = new ConcurrentQueue<string>();
        listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Braze.Messaging")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue($"{instrument.GetType().Name} {instrument.Name}={value} {Text(tags)}"));
        listener.Start();
        var services = new ServiceCollection();
        services.AddBraze("emea", options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Server.Answers(201, LoopbackServer.SuccessBody, headers: [("X-RateLimit-Remaining", "249999"), ("X-RateLimit-Limit", "250000")]);
        await SendAsync(Client);
        await SendAsync(provider.GetRequiredKeyedService<IBrazeClient>("emea"));
        Server.Answers(400, "{}", headers: [("X-RateLimit-Remaining", "249998"), ("X-RateLimit-Limit", "250000")]);
        await SendAsync(Client);
        measured.Clear();
        listener.RecordObservableInstruments();

        string tags = $"server.address=127.0.0.1 server.port={Server.Address.Port} braze.broadcast=False";
        Assert.Equal(
            [
                $"ObservableGauge`1 braze.rate_limit.limit=250000 {tags}",
                $"ObservableGauge`1 braze.rate_limit.limit=250000 {tags} braze.workspace=emea",
                $"ObservableGauge`1 braze.rate_limit.remaining=249998 {tags}",
                $"ObservableGauge`1 braze.rate_limit.remaining=249999 {tags} braze.workspace=emea",
            ],
            measured.Where(entry => entry.Contains($"server.port={Server.Address.Port}", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Source_and_meter_have_the_version_and_durations_have_buckets_in_seconds()
    {
        // Creates the instruments, if no other test has created them.
        _ = SendOutcome.Accepted;
        BrazeTelemetry.Start()?.Dispose();
        Histogram<double>? duration = null;
        string? version = null;
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, _) => duration = instrument.Name == "braze.send.duration" ? (Histogram<double>)instrument : duration;
        meters.Start();
        using var activities = new ActivityListener { ShouldListenTo = source => (version = source.Name == "Braze.Messaging" ? source.Version : version) is null };
        ActivitySource.AddActivityListener(activities);

        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+", version);
        Assert.Equal(version, duration!.Meter.Version);
        Assert.Equal("s", duration.Unit);
        Assert.Equal(0.01, duration.Advice!.HistogramBucketBoundaries![0]);
        Assert.Equal(100, duration.Advice.HistogramBucketBoundaries[^1]);
    }

    [Fact]
    public void A_wait_is_an_event_of_the_activity()
    {
        using var activity = new Activity("test") { IsAllDataRequested = true };

        BrazeTelemetry.Waiting(activity, 429, TimeSpan.FromSeconds(1.5));
        BrazeTelemetry.Waiting(activity, null, TimeSpan.Zero);
        BrazeTelemetry.Waiting(null, 429, TimeSpan.Zero);

        Assert.Equal(
            ["braze.wait: braze.wait_seconds=1.5 http.response.status_code=429", "braze.wait: braze.wait_seconds=0"],
            activity.Events.Select(@event => $"{@event.Name}: {Text(@event.Tags.ToArray())}"));
    }

    [Fact]
    public async Task A_send_is_an_activity()
    {
        Server.Answers(400, """{"message":"Invalid Campaign ID"}""");
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Braze.Messaging",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await SendAsync(Client);

        Activity activity = Assert.Single(activities, activity => Equals(activity.GetTagItem("braze.campaign_id"), _campaignId));
        Assert.Equal("braze.send", activity.OperationName);
        Assert.Equal(ActivityKind.Internal, activity.Kind);
        Assert.Equal("Acme.Orders.Probe", activity.GetTagItem("braze.campaign_name"));
        Assert.Equal("127.0.0.1", activity.GetTagItem("server.address"));
        Assert.Equal(Server.Address.Port, activity.GetTagItem("server.port"));
        Assert.Equal("400", activity.GetTagItem("error.type"));
        Assert.Equal(2, activity.GetTagItem("braze.recipient_count"));
        Assert.Equal(false, activity.GetTagItem("braze.broadcast"));
        Assert.Equal("refused", activity.GetTagItem("braze.outcome"));
        Assert.Equal(400, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.DoesNotContain(activity.TagObjects, tag => tag.Value?.ToString()?.Contains("secret-user", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(201, """{"dispatch_id":"d-1","message":"success"}""", "Information: Braze accepted campaign Acme.Orders.Probe (")]
    [InlineData(201, """{"dispatch_id":"d-1","message":"success","errors":["secret-user-1 is odd"]}""", "Warning: Braze accepted campaign Acme.Orders.Probe (")]
    [InlineData(400, """{"message":"no","errors":["secret-user-1"]}""", "Warning: Campaign Acme.Orders.Probe (")]
    [InlineData(500, """{"message":"secret-user-1"}""", "Error: Campaign Acme.Orders.Probe (")]
    public async Task A_send_is_logged_without_its_users(int status, string body, string expected)
    {
        Server.Answers(status, body);
        using var log = new CapturedLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await SendAsync(provider.GetRequiredService<IBrazeClient>());

        Assert.Contains(expected, log.Text, StringComparison.Ordinal);
        Assert.Contains(_campaignId, log.Text, StringComparison.Ordinal);
        Assert.Contains("Recipients: 2, broadcast: False", log.Text, StringComparison.Ordinal);
        Assert.Single(log.Text.Split('\n'), line => line.Contains("Acme.Orders.Probe (", StringComparison.Ordinal));
        Assert.DoesNotContain("secret-user", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, log.Text, StringComparison.Ordinal);
    }

    private async Task SendAsync(IBrazeClient client)
    {
        try
        {
            await client.SendRequestAsync(new TriggerSendRequest(_campaignId)
            {
                CampaignName = "Acme.Orders.Probe",
                Recipients = [Recipient.ForExternalUserId("secret-user-1"), Recipient.ForAlias("secret-user-2", "label")],
            });
        }
        catch (BrazeException)
        {
            // The test checks the metrics.
        }
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
