using Braze.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IBrazeClient"/>.</summary>
public static class BrazeServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IBrazeClient"/> with options from configuration, checked when the host starts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section with the names of <see cref="BrazeOptions"/>, for example <c>configuration.GetSection("Braze")</c>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: time-out, proxy, handlers.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, IConfiguration section)
    {
        Guard.NotNull(services);
        Guard.NotNull(section);
        services.AddOptions<BrazeOptions>().Bind(section);
        return services.AddBrazeClient();
    }

    /// <summary>Registers <see cref="IBrazeClient"/> with options from code, checked when the host starts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>: time-out, proxy, handlers.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, Action<BrazeOptions> configure)
    {
        Guard.NotNull(services);
        Guard.NotNull(configure);
        services.AddOptions<BrazeOptions>().Configure(configure);
        return services.AddBrazeClient();
    }

    private static IHttpClientBuilder AddBrazeClient(this IServiceCollection services)
    {
        services.AddOptions<BrazeOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BrazeOptions>, BrazeOptionsValidator>());
        IHttpClientBuilder builder = services
            .AddHttpClient(nameof(BrazeClient))
            .RedactLoggedHeaders(["Authorization"])
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) => DoNotFollowRedirects(handler))

            // A wait for a rate limit is longer than any attempt may take; each attempt has its own time-out.
            .ConfigureHttpClient(static httpClient => httpClient.Timeout = Timeout.InfiniteTimeSpan)
            .AddTypedClient<IBrazeClient>(static (httpClient, provider) =>
            {
                var options = provider.GetRequiredService<IOptionsMonitor<BrazeOptions>>();
                return new BrazeClient(httpClient, () => options.CurrentValue);
            });
        builder.AddResilienceHandler("Braze", static (pipeline, context) =>
        {
            var options = context.ServiceProvider.GetRequiredService<IOptionsMonitor<BrazeOptions>>();
            TimeProvider timeProvider = context.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
            new BrazeResilience(() => options.CurrentValue, timeProvider).Configure(pipeline);
        });
        return builder;
    }

    /// <summary>Braze redirects nothing: whoever does is somebody else, who would get the values, or makes a GET of the send.</summary>
    private static void DoNotFollowRedirects(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case HttpClientHandler httpClientHandler:
                httpClientHandler.AllowAutoRedirect = false;
                break;
#if !NETSTANDARD2_0
            case SocketsHttpHandler socketsHttpHandler:
                socketsHttpHandler.AllowAutoRedirect = false;
                break;
#endif
        }
    }
}
