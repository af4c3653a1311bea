#pragma warning disable EXTEXP0001 // The documentation tells applications to call RemoveAllResilienceHandlers.
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>Tests handlers of the application that fail, answer themselves, or change the answer of the network.</summary>
public sealed class OwnHandlerTests : LoopbackTest
{
    private static readonly InvalidOperationException AuditIsDown = new("The audit service is down.");

    [Theory]
    [InlineData(201, typeof(BrazeOutcomeUnknownException))]
    [InlineData(500, typeof(BrazeOutcomeUnknownException))]
    [InlineData(400, typeof(BrazeRequestException))]
    [InlineData(429, typeof(BrazeRateLimitException))]
    public async Task A_handler_that_fails_after_the_answer_does_not_hide_it(int status, Type expected)
    {
        Server.Answers(status, LoopbackServer.SuccessBody);

        BrazeException exception = await FailureAsync(async (send, request) =>
        {
            await send(request);
            throw AuditIsDown;
        });

        Assert.IsType(expected, exception);
        Assert.Equal(status, (int?)exception.StatusCode);
        Assert.Same(AuditIsDown, exception.InnerException);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_throws_after_a_201_leaves_the_outcome_unknown(bool asConnection)
    {
        BrazeException exception = await FailureAsync(async (send, request) =>
        {
            await send(request);
            throw asConnection ? new HttpRequestException(HttpRequestError.ConnectionError, "audit") : new TaskCanceledException("audit", new TimeoutException());
        });

        Assert.IsType<BrazeOutcomeUnknownException>(exception);
        Assert.Equal(HttpStatusCode.Created, exception.StatusCode);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_handler_that_fails_before_the_network_sends_nothing()
    {
        BrazeException exception = await FailureAsync((_, _) => throw AuditIsDown);

        Assert.IsType<BrazeConnectionException>(exception);
        Assert.Same(AuditIsDown, exception.InnerException);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(503)]
    public async Task A_handlers_own_answer_is_not_Brazes_answer(int status)
    {
        BrazeException exception = await FailureAsync((_, _) => Task.FromResult(Made(status)));

        Assert.IsType<BrazeConnectionException>(exception);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData(500, 201, typeof(BrazeOutcomeUnknownException))]
    [InlineData(201, 503, typeof(BrazeOutcomeUnknownException))]
    [InlineData(400, 201, typeof(BrazeRequestException))]
    public async Task A_status_that_a_handler_changes_does_not_count(int answered, int made, Type expected)
    {
        Server.Answers(answered, LoopbackServer.SuccessBody);

        BrazeException exception = await FailureAsync(async (send, request) =>
        {
            await send(request);
            return Made(made);
        });

        Assert.IsType(expected, exception);
        Assert.Equal(answered, (int?)exception.StatusCode);
    }

    [Fact]
    public async Task A_handler_that_puts_the_same_answer_into_another_body_is_fine()
    {
        BrazeClientResult result = await SendAsync(async (send, request) =>
        {
            HttpResponseMessage response = await send(request);
            string body = await response.Content.ReadAsStringAsync();
            return new HttpResponseMessage(response.StatusCode) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        });

        Assert.Equal("success", result.Result?.Message);
    }

    [Fact]
    public async Task A_handler_that_reads_the_body_first_is_fine()
    {
        string? read = null;
        BrazeClientResult result = await SendAsync(async (send, request) =>
        {
            read = await request.Content!.ReadAsStringAsync();
            return await send(request);
        });

        Assert.Equal("success", result.Result?.Message);
        Assert.Equal(Server.Body, read);
    }

    [Fact]
    public async Task A_handler_that_copies_requests_without_their_options_sends_nothing()
    {
        await using ServiceProvider provider = Create(http => http.AddHttpMessageHandler(static () => new RepeatingHandler { Copies = true, ForgetsOptions = true }));

        var exception = await Assert.ThrowsAsync<BrazeConnectionException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Contains("HttpRequestMessage.Options", exception.InnerException?.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_abandoned_pass_sends_nothing_later()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? late = null;
        BrazeException exception = await FailureAsync((send, request) =>
        {
            late = LateAsync();
            throw new TimeoutException("too slow");

            async Task LateAsync()
            {
                await gate.Task;
                await send(request);
            }
        });

        Assert.IsType<BrazeConnectionException>(exception);
        gate.SetResult();
        await Assert.ThrowsAnyAsync<Exception>(() => late!);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_open_circuit_is_known_to_have_sent_nothing()
    {
        await using ServiceProvider provider = Create(http => http.AddResilienceHandler("circuit", static pipeline => pipeline.AddCircuitBreaker(
            new HttpCircuitBreakerStrategyOptions { MinimumThroughput = 2, FailureRatio = 0.1, BreakDuration = TimeSpan.FromHours(1) })));
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();
        Server.Answers(500, "{}");
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => client.SendRequestAsync(RequestToOne()));
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => client.SendRequestAsync(RequestToOne()));

        var exception = await Assert.ThrowsAsync<BrazeConnectionException>(() => client.SendRequestAsync(RequestToOne()));

        Assert.Equal("BrokenCircuitException", exception.InnerException?.GetType().Name);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task A_slow_answer_counts_although_a_handler_hedges()
    {
        Server.Answer = async context =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(500), context.RequestAborted);
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };
        await using ServiceProvider provider = Create(http => http.AddStandardHedgingHandler().Configure(static options => options.Hedging.Delay = TimeSpan.FromMilliseconds(50)));
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();

        // The first answer and the refusal of the second request arrive at the same time. The answer must win ten times in a row.
        TriggerSendResult[] results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SendRequestAsync(RequestToOne())));

        Assert.All(results, static result => Assert.Equal("success", result.Message));
        Assert.Equal(10, Server.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_timeouts_and_waits_of_the_client_apply(bool removeAll)
    {
        await using ServiceProvider provider = Create(
            http =>
            {
                if (removeAll)
                {
                    http.RemoveAllResilienceHandlers();
                }
            },
            TimeSpan.FromSeconds(1));
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();
        Server.Answer = new Service("silent").AnswerAsync;

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => client.SendRequestAsync(RequestToOne()).WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains("00:00:01", exception.Message, StringComparison.Ordinal);

        Server.Answer = new Service("429", "201").AnswerAsync;
        await client.SendRequestAsync(RequestToOne());
        Assert.Equal(3, Server.Requests.Count);
    }

    [Fact]
    public async Task A_client_without_a_container_sends_once()
    {
        using var httpClient = new HttpClient(new RepeatingHandler { InnerHandler = new SocketsHttpHandler() });
        Server.Answer = new Service("dropped", "201").AnswerAsync;

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => ClientOf(Server.Address, httpClient).SendRequestAsync(RequestToOne()));

        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_with_a_handler_is_guarded_like_one_of_a_container(bool copies)
    {
        using var handler = new RepeatingHandler { Copies = copies, InnerHandler = new SocketsHttpHandler() };
        var client = new BrazeClient(handler, OptionsOf(Server.Address));
        await client.SendRequestAsync(RequestToOne());
        Server.Answer = new Service("500", "201").AnswerAsync;

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => client.SendRequestAsync(RequestToOne()));

        Assert.Equal(HttpStatusCode.InternalServerError, exception.StatusCode);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task A_client_without_a_container_uses_the_timeout_of_the_options()
    {
        using var httpClient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        BrazeOptions options = OptionsOf(Server.Address);
        options.Timeout = TimeSpan.FromSeconds(1);
        Server.Answer = new Service("silent").AnswerAsync;

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(
            () => new BrazeClient(httpClient, options).SendRequestAsync(RequestToOne()).WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Contains("00:00:01", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_a_container_waits_for_a_rate_limit()
    {
        using var httpClient = new HttpClient();
        BrazeOptions options = OptionsOf(Server.Address);
        options.MaxRateLimitWait = TimeSpan.FromSeconds(30);
        Server.Answer = new Service("429", "201").AnswerAsync;

        await new BrazeClient(httpClient, options, new ImpatientTime()).SendRequestAsync(RequestToOne());

        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal(Server.Requests[0].Text, Server.Requests[1].Text);
    }

    private static HttpResponseMessage Made(int status) =>
        new((HttpStatusCode)status) { Content = new StringContent(LoopbackServer.SuccessBody, Encoding.UTF8, "application/json") };

    private async Task<BrazeException> FailureAsync(Func<Func<HttpRequestMessage, Task<HttpResponseMessage>>, HttpRequestMessage, Task<HttpResponseMessage>> handle) =>
        Assert.IsAssignableFrom<BrazeException>((await SendAsync(handle)).Exception);

    private async Task<BrazeClientResult> SendAsync(Func<Func<HttpRequestMessage, Task<HttpResponseMessage>>, HttpRequestMessage, Task<HttpResponseMessage>> handle)
    {
        await using ServiceProvider provider = Create(http => http.AddHttpMessageHandler(() => new OwnHandler(handle)), maxWait: TimeSpan.Zero);
        try
        {
            return new(await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()), null);
        }
        catch (Exception exception) when (SendFailure.From(exception) is not null)
        {
            return new(null, exception);
        }
    }

    private ServiceProvider Create(Action<IHttpClientBuilder> configure, TimeSpan? timeout = null, TimeSpan? maxWait = null)
    {
        var services = new ServiceCollection();
        configure(services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
            options.Timeout = timeout ?? TimeSpan.FromSeconds(30);
            options.MaxRateLimitWait = maxWait ?? options.MaxRateLimitWait;
        }));
        return services.BuildServiceProvider();
    }

    private sealed record BrazeClientResult(TriggerSendResult? Result, Exception? Exception);

    private sealed class OwnHandler(Func<Func<HttpRequestMessage, Task<HttpResponseMessage>>, HttpRequestMessage, Task<HttpResponseMessage>> handle)
        : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            handle(sent => base.SendAsync(sent, cancellationToken), request);
    }
}
