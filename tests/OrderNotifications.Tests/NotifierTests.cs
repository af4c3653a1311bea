using System.Globalization;
using System.Net;
using Braze.Messaging;
using Braze.Messaging.Testing;
using OrderNotifications.Orders;

namespace OrderNotifications.Tests;

/// <summary>Ends that the fake does not answer with: no clear answer, and a cancellation while a request is under way.</summary>
public sealed class NotifierTests : IDisposable
{
    private static readonly Entry Sale = new Announcement("Sale", 20, DateTimeOffset.UnixEpoch, ["vienna"]);

    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly Report _report;

    public NotifierTests() => _report = new Report(_output, TextWriter.Null, TextWriter.Null, "orders.jsonl", Outcome.Accepted);

    public void Dispose() => _output.Dispose();

    [Fact]
    public async Task Without_a_clear_answer_the_outcome_is_unknown_and_the_next_request_goes()
    {
        using var handler = new FirstRequest(new FakeBraze("key").CreateHandler(), static () => new HttpResponseMessage(HttpStatusCode.BadGateway));

        await NotifierOf(handler).NotifyAsync(Lines(Sale, Sale), CancellationToken.None);

        Assert.Contains("502 unknown", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("201 accepted", _output.ToString(), StringComparison.Ordinal);
        Assert.False(_report.IsClean);
    }

    [Fact]
    public async Task Cancelled_under_way_the_outcome_is_unknown_and_nothing_follows()
    {
        var fake = new FakeBraze("key");
        using var cancellation = new CancellationTokenSource();
        using var handler = new FirstRequest(fake.CreateHandler(), () =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => NotifierOf(handler).NotifyAsync(Lines(Sale, Sale), cancellation.Token));

        Assert.Contains("unknown", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(fake.Requests);
        Assert.False(_report.IsClean);
    }

    [Fact]
    public async Task What_did_not_leave_is_unsent_and_the_next_request_goes()
    {
        using var handler = new FirstRequest(
            new FakeBraze("key").CreateHandler(), static () => throw new NotSupportedException("No request leaves in this hour."), isRead: false);

        await NotifierOf(handler).NotifyAsync(Lines(Sale, Sale), CancellationToken.None);

        Assert.Contains("unsent", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("201 accepted", _output.ToString(), StringComparison.Ordinal);
        Assert.False(_report.IsClean);
    }

    private static async IAsyncEnumerable<OrderFileLine> Lines(params Entry[] entries)
    {
        for (int i = 0; i < entries.Length; i++)
        {
            await Task.Yield();
            yield return new OrderFileLine(i + 1, entries[i]);
        }
    }

    private Notifier NotifierOf(HttpMessageHandler handler) => new(
        new BrazeClient(new HttpClient(handler), new BrazeOptions { RestEndpoint = new Uri("https://rest.braze.example"), ApiKey = "key" }),
        _report);

    /// <summary>Treats the first request otherwise than those that follow.</summary>
    private sealed class FirstRequest(HttpMessageHandler others, Func<HttpResponseMessage> answer, bool isRead = true) : DelegatingHandler(others)
    {
        private bool _isPast;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_isPast)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            _isPast = true;
            if (isRead)
            {
                // As a connection does: from here on the request may have been sent.
                await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            }

            return answer();
        }
    }
}
