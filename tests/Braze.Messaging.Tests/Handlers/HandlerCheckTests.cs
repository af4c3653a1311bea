#pragma warning disable EXTEXP0001 // The documentation tells applications to call RemoveAllResilienceHandlers.
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>Tests the check at startup. It refuses handlers that cannot be made safe, and names once the handlers that repeat.</summary>
public sealed class HandlerCheckTests : LoopbackTest
{
    [Fact]
    public async Task Handlers_that_repeat_are_logged_once()
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(
            services => services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler()), _ => { }, log);

        Start(provider);
        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Single(log.Text.Split('\n'), static line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("ResilienceHandler", StringComparison.Ordinal));
        Assert.Contains("RemoveAllResilienceHandlers()", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_them_nothing_is_logged()
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(_ => { }, static http => http.AddHttpMessageHandler(static () => new Harmless()), log);

        Start(provider);

        Assert.DoesNotContain("Warning", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_can_be_removed()
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(
            services => services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler()),
            static http => http.RemoveAllResilienceHandlers(),
            log);

        Start(provider);

        Assert.DoesNotContain("Warning", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_primary_handler_that_gets_past_the_guard_is_refused_at_start_and_at_the_first_use()
    {
        await using ServiceProvider provider = Create(
            _ => { }, static http => http.Services.Insert(0, ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, ReplacingFilter>()), log: null);

        var exception = Assert.Throws<OptionsValidationException>(() => Start(provider));
        Assert.Contains("ConfigurePrimaryHttpMessageHandler", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IBrazeClient>);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_primary_handler_that_is_in_use_and_follows_redirects_is_refused(bool sockets)
    {
        using HttpMessageHandler primary = sockets ? new SocketsHttpHandler() : new HttpClientHandler();
        using var other = new HttpClient(primary, disposeHandler: false);
        await other.GetAsync(Server.Address);
        await using ServiceProvider provider = Create(_ => { }, http => http.ConfigurePrimaryHttpMessageHandler(() => primary), log: null);

        var exception = Assert.Throws<OptionsValidationException>(() => Start(provider));

        Assert.Contains("'BrazeClient' of IBrazeClient cannot be used", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task A_custom_primary_handler_does_not_follow_redirects(int status)
    {
        Server.Answers(status, "<html>moved</html>", "text/html", ("Location", "/elsewhere"));
        await using ServiceProvider provider = Create(
            _ => { }, static http => http.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = true }), log: null);

        await Assert.ThrowsAsync<BrazeRequestException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_primary_handler_that_rewrites_the_address_is_asked_once()
    {
        Server.Answer = static context => context.Response.WriteAsync(LoopbackServer.SuccessBody);
        await using ServiceProvider provider = Create(
            _ => { }, static http => http.ConfigurePrimaryHttpMessageHandler(static () => new Wandering { InnerHandler = new SocketsHttpHandler() }), log: null);

        // It goes to another address before the guard, which calls the network once, so the answer comes from the called address.
        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("/elsewhere", Assert.Single(Server.Requests).Target);
    }

    [Fact]
    public async Task A_client_that_lives_long_renews_its_handlers()
    {
        int made = 0;
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using ServiceProvider provider = Create(
            services => services.AddSingleton<TimeProvider>(time),
            http => http.SetHandlerLifetime(TimeSpan.FromSeconds(1)).ConfigurePrimaryHttpMessageHandler(() =>
            {
                made++;
                return new SocketsHttpHandler();
            }),
            log: null);
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();
        await client.SendRequestAsync(RequestToOne());
        Assert.Equal(1, made);

        // The factory uses the system clock.
        await Task.Delay(TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));
        await client.SendRequestAsync(RequestToOne());

        Assert.Equal(2, made);
    }

    private static void Start(ServiceProvider provider) => provider.GetRequiredService<IStartupValidator>().Validate();

    private ServiceProvider Create(Action<IServiceCollection> before, Action<IHttpClientBuilder> configure, CapturedLog? log)
    {
        var services = new ServiceCollection();
        if (log is not null)
        {
            services.AddLogging(logging => logging.AddProvider(log));
        }

        before(services);
        configure(services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = ApiKey;
        }));
        return services.BuildServiceProvider();
    }

    private sealed class Harmless : DelegatingHandler;

    private sealed class Wandering : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(request.RequestUri!, "/elsewhere");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class ReplacingFilter : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.PrimaryHandler = new SocketsHttpHandler();
        };
    }
}
