using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>Tests handlers that repeat inside the guard, and custom factories.</summary>
public sealed class InnerRepeatTests : LoopbackTest
{
    public static TheoryData<string, bool, bool> EachFailure()
    {
        var data = new TheoryData<string, bool, bool>();
        foreach (string failure in (string[])["dropped", "500", "504 429", "dropped 201"])
        {
            data.Add(failure, false, false);
            data.Add(failure, false, true);
            data.Add(failure, true, false);
            data.Add(failure, true, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachFailure))]
    public async Task A_primary_handler_that_repeats_sends_once(string failure, bool keepsBytes, bool endsUnconnected)
    {
        Server.Answer = new Service(failure.Split(' ')).AnswerAsync;
        await using ServiceProvider provider = Create(http =>
        {
            http.ConfigurePrimaryHttpMessageHandler(() => new RepeatingPrimary { EndsUnconnected = endsUnconnected });
            if (keepsBytes)
            {
                http.AddHttpMessageHandler(static () => new Buffering());
            }
        });

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Equal(BatchStatus.Unknown, SendFailure.From(exception)?.Status);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_body_that_only_a_handler_has_read_was_not_sent()
    {
        using var canceled = new CancellationTokenSource();
        await using ServiceProvider provider = Create(http => http
            .AddHttpMessageHandler(static () => new Buffering())
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ConnectCallback = async (_, token) =>
                {
                    await canceled.CancelAsync();
                    await Task.Delay(Timeout.Infinite, token);
                    return Stream.Null;
                },
            }));

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne(), canceled.Token));

        Assert.Equal(canceled.Token, exception.CancellationToken);
        Assert.Equal(BatchStatus.NotSent, SendFailure.From(exception)?.Status);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("201", null)]
    [InlineData("dropped 201", typeof(BrazeOutcomeUnknownException))]
    [InlineData("400", typeof(BrazeRequestException))]
    public async Task A_factory_that_wraps_the_containers_factory_sends_once(string script, Type? expected)
    {
        Server.Answer = new Service(script.Split(' ')).AnswerAsync;
        await using ServiceProvider provider = Create(static http =>
        {
            http.AddHttpMessageHandler(static () => new RepeatingHandler { Copies = true });
            http.Services.AddSingleton<IHttpClientFactory, AroundAnother>();
        });

        Exception? exception = await Record.ExceptionAsync(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Equal(expected, exception?.GetType());
        Assert.Single(Server.Requests);
    }

    private ServiceProvider Create(Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
        }));
        return services.BuildServiceProvider();
    }

    private sealed class RepeatingPrimary : HttpClientHandler
    {
        public bool EndsUnconnected { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (int attempt = 1; attempt <= 3; attempt++)
            {
                try
                {
                    HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                    if (response.IsSuccessStatusCode)
                    {
                        return response;
                    }
                }
                catch (Exception)
                {
                    // The next attempt may succeed.
                }
            }

            throw EndsUnconnected ? new HttpRequestException(HttpRequestError.ConnectionError) : new HttpRequestException();
        }
    }

    private sealed class Buffering : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.LoadIntoBufferAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>A factory that an application registers over the container's own.</summary>
    private sealed class AroundAnother(IHttpMessageHandlerFactory handlers) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(handlers.CreateHandler(name), disposeHandler: false);
    }
}
