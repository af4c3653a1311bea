using Braze.Messaging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="IBrazeClient"/>, once or for each workspace.</summary>
public static partial class BrazeServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IBrazeClient"/> with options from configuration, which are checked when the host starts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section with the options, for example <c>configuration.GetSection("Braze")</c>.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, IConfiguration section)
    {
        Guard.NotNull(services);
        Guard.NotNull(section);
        services.AddSection(Options.Options.DefaultName, section);
        return services.AddBrazeClient(Options.Options.DefaultName);
    }

    /// <summary>Registers <see cref="IBrazeClient"/> with options from code, which are checked when the host starts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, Action<BrazeOptions> configure)
    {
        Guard.NotNull(services);
        Guard.NotNull(configure);
        services.AddOptions<BrazeOptions>().Configure(configure);
        return services.AddBrazeClient(Options.Options.DefaultName);
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one of several workspaces, with options from configuration. Request it by its key:
    /// <c>[FromKeyedServices("emea")] IBrazeClient braze</c>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options. Not empty.</param>
    /// <param name="section">The section with the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, string name, IConfiguration section)
    {
        Guard.NotNull(services);
        Guard.NotEmpty(name);
        Guard.NotNull(section);
        services.AddSection(name, section);
        return services.AddBrazeClient(name);
    }

    /// <summary>
    /// Registers the <see cref="IBrazeClient"/> of one of several workspaces, with options from code. Request it by its key:
    /// <c>[FromKeyedServices("emea")] IBrazeClient braze</c>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service and the name of its options. Not empty.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for a proxy or handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddBraze(this IServiceCollection services, string name, Action<BrazeOptions> configure)
    {
        Guard.NotNull(services);
        Guard.NotEmpty(name);
        Guard.NotNull(configure);
        services.AddOptions<BrazeOptions>(name).Configure(configure);
        return services.AddBrazeClient(name);
    }

    private static IHttpClientBuilder AddBrazeClient(this IServiceCollection services, string name)
    {
        bool isDefault = name == Options.Options.DefaultName;
        string httpClientName = isDefault ? nameof(BrazeClient) : $"{nameof(BrazeClient)}.{name}";
        IHttpClientBuilder builder = services.AddHttpClient(httpClientName);
        if (!BrazeRegistration.Add(services, name, provider => CreateClient(provider, httpClientName, name)))
        {
            // A second call adds options to the first, but no second set of handlers. A client of the application has handlers of its own.
            return builder;
        }

        services.AddSendGuard(httpClientName);

        // The client has time-outs and a log line of its own. AddDefaultLogger() restores the four lines of HttpClient.
        builder
            .RedactLoggedHeaders(["Authorization"])
            .RemoveAllLoggers()
            .ConfigureHttpClient(static httpClient => httpClient.Timeout = Timeout.InfiniteTimeSpan);
        return builder;
    }

    private static BrazeClient CreateClient(IServiceProvider provider, string httpClientName, string name)
    {
        TimeProvider timeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        var httpClient = new FactoryHttpClient(provider, httpClientName, timeProvider);
        return new BrazeClient(
            httpClient.Get, CreateOptionsAccessor(provider, name), new SendLog(provider.GetRequiredService<ILogger<BrazeClient>>()), timeProvider, httpClient.IsGuarded);
    }

    private static Func<BrazeOptions> CreateOptionsAccessor(IServiceProvider provider, string name) => BrazeRegistration.CreateOptionsAccessor(provider, name);
}
