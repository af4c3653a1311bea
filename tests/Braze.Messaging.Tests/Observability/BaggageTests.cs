using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests.Observability;

/// <summary>Tests that the application's baggage is not sent, and that the trace continues.</summary>
[Collection(Alone.Name)]
public sealed class BaggageTests : LoopbackTest
{
    private static readonly string[] BaggageHeaders = ["baggage", "Correlation-Context"];

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task It_does_not_leave(bool listens, bool container)
    {
        using ActivityListener? listener = listens ? ListenTo("Braze.Messaging", []) : null;
        await using ServiceProvider provider = Provider();
        using Activity root = new Activity("root").AddBaggage("customer", "secret-user").Start();
        root.TraceStateString = "vendor=1";
        using Activity inner = new Activity("inner").Start();

        await (container ? provider.GetRequiredService<IBrazeClient>() : Client).SendRequestAsync(RequestToOne());

        IReadOnlyDictionary<string, string> headers = Assert.Single(Server.Requests).Headers;
        Assert.DoesNotContain(headers, static header => BaggageHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase) || header.Value.Contains("secret-user", StringComparison.Ordinal));
        Assert.Contains(root.TraceId.ToString(), headers["traceparent"], StringComparison.Ordinal);
        Assert.Equal("vendor=1", headers["tracestate"]);
        Assert.Same(inner, Activity.Current);
        Assert.Equal("secret-user", inner.GetBaggageItem("customer"));
    }

    [Fact]
    public async Task Spans_are_the_children_of_each_other()
    {
        var activities = new ConcurrentQueue<Activity>();
        using ActivityListener ours = ListenTo("Braze.Messaging", activities);
        using ActivityListener http = ListenTo("System.Net.Http", activities);
        using Activity root = new Activity("root").AddBaggage("customer", "secret-user").Start();

        await Client.SendRequestAsync(RequestToOne());

        Activity send = Assert.Single(activities, activity => activity.OperationName == "braze.send" && activity.TraceId == root.TraceId);
        Activity request = Assert.Single(activities, activity => activity.Source.Name == "System.Net.Http" && activity.TraceId == root.TraceId);
        Assert.Equal(root.SpanId, send.ParentSpanId);
        Assert.Equal(send.SpanId, request.ParentSpanId);
        Assert.Equal(ActivityKind.Client, request.Kind);
        Assert.Contains(request.SpanId.ToString(), Assert.Single(Server.Requests).Headers["traceparent"], StringComparison.Ordinal);
        Assert.DoesNotContain(Assert.Single(Server.Requests).Headers.Keys, static name => BaggageHeaders.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Without_baggage_the_spans_are_adjacent()
    {
        var activities = new ConcurrentQueue<Activity>();
        using ActivityListener http = ListenTo("System.Net.Http", activities);
        using Activity root = new Activity("root").Start();

        await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(root.SpanId, Assert.Single(activities, activity => activity.TraceId == root.TraceId).ParentSpanId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_activity_with_an_id_of_the_old_form_is_continued_too(bool listens)
    {
        using ActivityListener? listener = listens ? ListenTo("Braze.Messaging", []) : null;
        using Activity root = new Activity("root").SetIdFormat(ActivityIdFormat.Hierarchical).AddBaggage("customer", "secret-user").Start();

        await Client.SendRequestAsync(RequestToOne());

        IReadOnlyDictionary<string, string> headers = Assert.Single(Server.Requests).Headers;
        Assert.DoesNotContain(headers, static header => header.Value.Contains("secret-user", StringComparison.Ordinal));
        Assert.Same(root, Activity.Current);
    }

    private static ActivityListener ListenTo(string source, ConcurrentQueue<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = candidate => candidate.Name == source,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private ServiceProvider Provider()
    {
        var services = new ServiceCollection();
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        return services.BuildServiceProvider();
    }
}
