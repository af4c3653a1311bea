using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// The HTTP client of a Braze client in a container. It is created again after the lifetime of its handlers, so that a Braze client that
/// lives as long as the application also uses changed DNS entries.
/// </summary>
internal sealed class FactoryHttpClient
{
    private readonly IServiceProvider _provider;
    private readonly string _name;
    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan _lifetime;
    private Rented _rented;

    /// <summary>Creates the first client.</summary>
    /// <exception cref="InvalidOperationException">The handlers of the client could send a request twice.</exception>
    public FactoryHttpClient(IServiceProvider provider, string name, TimeProvider timeProvider)
    {
        _provider = provider;
        _name = name;
        _timeProvider = timeProvider;
        _lifetime = provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name).HandlerLifetime;

        // The handlers of a custom factory, for example in a test, cannot be inspected.
        IsGuarded = provider.GetRequiredService<IHttpClientFactory>() is IHttpMessageHandlerFactory;
        _rented = Create();
    }

    /// <summary>Whether a <see cref="SendGuard"/> admits everything that reaches the network.</summary>
    public bool IsGuarded { get; }

    /// <summary>Returns the client for an attempt.</summary>
    public HttpClient Get()
    {
        Rented rented = Volatile.Read(ref _rented);
        if (_lifetime != Timeout.InfiniteTimeSpan && _timeProvider.GetElapsedTime(rented.Since) >= _lifetime)
        {
            rented = Create();
            Volatile.Write(ref _rented, rented);
        }

        return rented.HttpClient;
    }

    private Rented Create()
    {
        if (IsGuarded)
        {
            HandlerChain.Check(_provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(_name), _name);
        }

        return new(_provider.GetRequiredService<IHttpClientFactory>().CreateClient(_name), _timeProvider.GetTimestamp());
    }

    private sealed record Rented(HttpClient HttpClient, long Since);
}
