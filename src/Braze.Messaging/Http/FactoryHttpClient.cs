using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Braze.Messaging;

/// <summary>
/// The HTTP client of one Braze client in a container. It is asked for anew after the lifetime of its handlers, so that a Braze client
/// that lives as long as the application notices a change of DNS too.
/// </summary>
internal sealed class FactoryHttpClient
{
    private readonly IServiceProvider _provider;
    private readonly string _name;
    private readonly TimeProvider _timeProvider;
    private readonly TimeSpan _lifetime;
    private Rented _rented;

    /// <summary>Makes the first client.</summary>
    /// <exception cref="InvalidOperationException">The handlers of the client are such that a request could leave twice.</exception>
    public FactoryHttpClient(IServiceProvider provider, string name, TimeProvider timeProvider)
    {
        _provider = provider;
        _name = name;
        _timeProvider = timeProvider;
        _lifetime = provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name).HandlerLifetime;

        // A factory of the application's own, as tests replace it with, has handlers that nobody can look at.
        IsGuarded = provider.GetRequiredService<IHttpClientFactory>() is IHttpMessageHandlerFactory;
        _rented = Create();
    }

    /// <summary>Whether only what a <see cref="SendGuard"/> admits reaches the network.</summary>
    public bool IsGuarded { get; }

    /// <summary>The client to use for an attempt.</summary>
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
