using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests.Observability;

/// <summary>What operations sees of a send: the documented names, and never a user or a value.</summary>
public sealed class TelemetryTests : LoopbackTest
{
    /// <summary>A campaign of its own, since meters are the whole process's.</summary>
    private readonly string _campaignId = Guid.NewGuid().ToString();

    [Theory]
    [InlineData(201, """{"dispatch_id":"d","message":"success"}""", "accepted")]
    [InlineData(201, """{"dispatch_id":"d","message":"success","errors":["half"]}""", "accepted_with_errors")]
    [InlineData(400, """{"message":"Invalid Campaign ID"}""", "refused")]
    [InlineData(503, "{}", "unknown")]
    public async Task A_send_is_counted_by_how_it_ended(int status, string body, string outcome)
    {
        Server.Answers(status, body, headers: ("X-RateLimit-Remaining", "41"));
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

        string tags = $"braze.campaign_id={_campaignId} braze.outcome={outcome}";
        Assert.Equal(
            [$"braze.send.duration {tags}", $"braze.send.recipients=2 {tags}", $"braze.send.requests=1 {tags}"],
            measured.Where(entry => entry.Contains(_campaignId, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("braze.rate_limit.remaining=41 braze.broadcast=False", measured);
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
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal(2, activity.GetTagItem("braze.recipient_count"));
        Assert.Equal(false, activity.GetTagItem("braze.broadcast"));
        Assert.Equal("refused", activity.GetTagItem("braze.outcome"));
        Assert.Equal(400, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.DoesNotContain(activity.TagObjects, tag => tag.Value?.ToString()?.Contains("secret-user", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(201, """{"dispatch_id":"d-1","message":"success"}""", "Debug: Braze accepted campaign")]
    [InlineData(201, """{"dispatch_id":"d-1","message":"success","errors":["secret-user-1 is odd"]}""", "Warning: Braze accepted campaign")]
    [InlineData(400, """{"message":"no","errors":["secret-user-1"]}""", "Warning: Campaign")]
    [InlineData(500, """{"message":"secret-user-1"}""", "Error: Campaign")]
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
        Assert.DoesNotContain("secret-user", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, log.Text, StringComparison.Ordinal);
    }

    private async Task SendAsync(IBrazeClient client)
    {
        try
        {
            await client.SendAsync(new TriggerSendRequest(_campaignId)
            {
                Recipients = [Recipient.ForExternalUser("secret-user-1"), Recipient.ForAlias("secret-user-2", "label")],
            });
        }
        catch (BrazeException)
        {
            // What is counted is what the test looks at.
        }
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
