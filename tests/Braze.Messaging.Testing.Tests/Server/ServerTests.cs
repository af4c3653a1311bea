using System.Net;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests a real client and the fake over TCP.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    /// <summary>Shared by all tests, as in a program. The time-out ends a test that would hang.</summary>
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };

    private readonly FakeBraze _fake = new();
    private readonly FakeBrazeServer _server;
    private readonly IBrazeClient _braze;

    public ServerTests()
    {
        _server = _fake.StartServer();
        _braze = _fake.Record(new BrazeClient(Http, new BrazeOptions { RestEndpoint = _server.Address, ApiKey = _fake.ApiKey, MaxRetries = 0 }));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task It_listens_on_the_loopback_alone()
    {
        Assert.Equal(("http", "127.0.0.1"), (_server.Address.Scheme, _server.Address.Host));
        Assert.NotEqual(0, _server.Address.Port);

        await using FakeBrazeServer another = _fake.StartServer();
        Assert.NotEqual(_server.Address, another.Address);
    }

    [Fact]
    public async Task Requests_arrive_and_are_answered()
    {
        TriggerSendResult first = await SendAsync("Grüß dich 🎈");
        TriggerSendResult second = await SendAsync("A-2");

        Assert.Equal((HttpStatusCode.Created, "success", 249_999), (first.StatusCode, first.Message, first.RateLimit.Remaining));
        Assert.Equal(249_998, second.RateLimit.Remaining);
        Assert.Equal(["Grüß dich 🎈", "A-2"], _fake.Sent<OrderShipped>().Select(static sent => sent.Campaign.OrderNumber));
        FakeBrazeRequest request = _fake.Requests[0];
        Assert.Equal(
            ("POST", "/campaigns/trigger/send", "application/json", $"Bearer {_fake.ApiKey}"),
            (request.Method, request.Path, request.ContentType, request.Authorization));
        Assert.Contains("Grüß dich", request.Body, StringComparison.Ordinal);
        Assert.Equal(first.DispatchId, _fake.Sent<OrderShipped>()[0].Result.DispatchId);
    }

    [Fact]
    public async Task A_refusal_arrives()
    {
        var braze = new BrazeClient(Http, new BrazeOptions { RestEndpoint = _server.Address, ApiKey = "another" });

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => new OrderDelayed("A").SendAsync(braze, externalUserId: "u"));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    [Fact]
    public async Task Headers_that_are_empty_arrive()
    {
        using var content = new StringContent("{}", null, "application/json");
        using HttpResponseMessage response = await Http.PostAsync(new Uri(_server.Address, "campaigns/trigger/send"), content);

        Assert.Equal([""], response.Headers.GetValues("X-RateLimit-Reset"));
    }

    [Fact]
    public async Task A_rate_limit_arrives_with_its_time()
    {
        var resetsAt = new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);
        _fake.AnswerNext(FakeBrazeAnswer.RateLimited(resetsAt));

        Assert.Equal(resetsAt, (await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync())).ResetsAt);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync()).StatusCode);
    }

    [Fact]
    public async Task A_page_of_a_proxy_arrives()
    {
        _fake.AnswerNext(FakeBrazeAnswer.HtmlPage());

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
        Assert.Contains("<h1>502</h1>", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(50, 45_000)]
    public async Task A_connection_that_is_dropped_before_reading_leaves_the_outcome_unknown_and_no_trace(int recipients, int length)
    {
        _fake.AnswerNext(FakeBrazeAnswer.DroppedBeforeReading());

        var order = new OrderShipped(new string('a', length), 79.90m);
        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => _braze.SendAsync(
            [.. Enumerable.Range(0, recipients).Select(i => order.To(Recipient.ForExternalUserId($"user-{i}")))]));

        Assert.Null(exception.StatusCode);
        Assert.Empty(_fake.Requests);
        Assert.Equal(recipients, _fake.Failed<OrderShipped>().Count);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync()).StatusCode);
    }

    [Fact]
    public async Task A_connection_can_be_dropped_by_a_condition()
    {
        _fake.AnswerWhen(static request => request.Body.Contains("A-1", StringComparison.Ordinal), FakeBrazeAnswer.DroppedBeforeReading());

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync("A-1"));
        await SendAsync("A-2");

        Assert.Single(_fake.Requests);
    }

    [Fact]
    public async Task A_connection_that_is_dropped_after_reading_ends_the_response()
    {
        _fake.AnswerNext(FakeBrazeAnswer.DroppedAfterReading());

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Equal(HttpRequestError.ResponseEnded, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        Assert.Equal(FakeBrazeFault.DroppedAfterReading, Assert.Single(_fake.Requests).Answer!.Fault);
    }

    [Fact]
    public async Task The_timeout_of_the_client_applies()
    {
        _fake.AnswerNext(FakeBrazeAnswer.TimedOut());
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMilliseconds(300) };
        var braze = new BrazeClient(http, new BrazeOptions { RestEndpoint = _server.Address, ApiKey = _fake.ApiKey });

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => new OrderDelayed("A").SendAsync(braze, externalUserId: "u"));

        Assert.Contains("did not answer within", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_drops_waiting_requests()
    {
        _fake.AnswerNext(FakeBrazeAnswer.NoAnswer());
        Task<TriggerSendResult> sending = SendAsync();
        while (_fake.Requests.Count == 0)
        {
            await Task.Delay(10);
        }

        await _server.DisposeAsync();

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => sending);
    }

    [Fact]
    public async Task A_disposed_server_does_not_listen()
    {
        await _server.DisposeAsync();
        _server.Dispose();

        await Assert.ThrowsAsync<BrazeConnectionException>(() => SendAsync());
    }

    [Fact]
    public async Task The_exception_of_a_condition_is_sent_to_the_client()
    {
        _fake.AnswerWhen(static _ => throw new InvalidOperationException("The test's own mistake."), FakeBrazeAnswer.Queued());

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Contains("The test's own mistake.", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_thread_safe()
    {
        _fake.AnswerNext(FakeBrazeAnswer.ServerError(), times: 20).AnswerNext(FakeBrazeAnswer.DroppedAfterReading(), times: 10);

        bool[] accepted = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () =>
        {
            try
            {
                await SendAsync($"A-{i}");
                return true;
            }
            catch (BrazeOutcomeUnknownException)
            {
                return false;
            }
        })));

        Assert.Equal(70, accepted.Count(static yes => yes));
        Assert.Equal(100, _fake.Requests.Count);
        Assert.Equal((70, 30), (_fake.Sent<OrderShipped>().Count, _fake.Failed<OrderShipped>().Count));
    }

    private Task<TriggerSendResult> SendAsync(string orderNumber = "A-1001") =>
        new OrderShipped(orderNumber, 79.90m).SendAsync(_braze, externalUserId: "user-42");
}
