using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>The ways in which applications add handlers between a client and the network.</summary>
internal static class Application
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(5);

    private static readonly Dictionary<string, Func<IServiceCollection, Action<IServiceCollection>, IHttpClientBuilder?>> All = new(StringComparer.Ordinal)
    {
        ["none"] = static (services, addBraze) => Added(services, addBraze),
        ["standard, default, before"] = static (services, addBraze) =>
        {
            services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler(Quick));
            return Added(services, addBraze);
        },
        ["standard, default, after"] = static (services, addBraze) =>
        {
            Added(services, addBraze);
            services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler(Quick));
            return null;
        },
        ["standard, on the builder"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddStandardResilienceHandler(Quick);
            return null;
        },
        ["hedging, default, before"] = static (services, addBraze) =>
        {
            services.ConfigureHttpClientDefaults(static http => http.AddStandardHedgingHandler().Configure(Quick));
            return Added(services, addBraze);
        },
        ["hedging, default, after"] = static (services, addBraze) =>
        {
            Added(services, addBraze);
            services.ConfigureHttpClientDefaults(static http => http.AddStandardHedgingHandler().Configure(Quick));
            return null;
        },
        ["hedging, on the builder"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddStandardHedgingHandler().Configure(Quick);
            return null;
        },
        ["own pipeline"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddResilienceHandler("mine", static pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 3,
                Delay = Soon,
                ShouldHandle = static arguments => new ValueTask<bool>(arguments.Outcome.Result is not { IsSuccessStatusCode: true }),
            }));
            return null;
        },
        ["older Polly"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddPolicyHandler(
                Policy<HttpResponseMessage>.Handle<Exception>().OrResult(static response => !response.IsSuccessStatusCode).WaitAndRetryAsync(3, static _ => Soon));
            return null;
        },
        ["older Polly, default"] = static (services, addBraze) =>
        {
            services.ConfigureHttpClientDefaults(static http => http.AddTransientHttpErrorPolicy(static policy => policy.WaitAndRetryAsync(3, static _ => Soon)));
            return Added(services, addBraze);
        },
        ["a handler that repeats"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddHttpMessageHandler(static () => new RepeatingHandler());
            return null;
        },
        ["a handler that copies and repeats"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddHttpMessageHandler(static () => new RepeatingHandler { Copies = true });
            return null;
        },
        ["a handler that sends three at a time"] = static (services, addBraze) =>
        {
            Added(services, addBraze).AddHttpMessageHandler(static () => new RepeatingHandler { AtOnce = true });
            return null;
        },
        ["a primary handler that repeats"] = static (services, addBraze) =>
        {
            Added(services, addBraze).ConfigurePrimaryHttpMessageHandler(static () => new RepeatingHandler { InnerHandler = new SocketsHttpHandler() });
            return null;
        },
        ["a primary handler for all, set last"] = static (services, addBraze) =>
        {
            Added(services, addBraze);
            services.PostConfigureAll<HttpClientFactoryOptions>(static options => options.HttpMessageHandlerBuilderActions.Add(
                static builder => builder.PrimaryHandler = new RepeatingHandler { Copies = true, InnerHandler = new SocketsHttpHandler() }));
            return null;
        },
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Creates an application of the given kind.</summary>
    public static ServiceProvider Create(string name, Action<IServiceCollection> addBraze)
    {
        var services = new ServiceCollection();
        All[name](services, addBraze);
        return services.BuildServiceProvider();
    }

    private static IHttpClientBuilder Added(IServiceCollection services, Action<IServiceCollection> addBraze)
    {
        addBraze(services);
        return services.AddHttpClient(nameof(BrazeClient));
    }

    private static void Quick(HttpStandardResilienceOptions options)
    {
        options.Retry.Delay = Soon;
        options.Retry.MaxDelay = Soon;
    }

    private static void Quick(HttpStandardHedgingResilienceOptions options) => options.Hedging.Delay = TimeSpan.FromMilliseconds(50);
}
