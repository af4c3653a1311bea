namespace Braze.Messaging;

/// <summary>The handlers of an HTTP client, from the outermost to the one that reaches the network.</summary>
internal static class HandlerChain
{
    /// <summary>Words in the names of handlers that send a request again.</summary>
    private static readonly string[] Repeating = ["Resilience", "PolicyHttp", "Retry", "Hedging"];

    /// <summary>Puts a guard innermost, and turns off what follows redirects: Braze redirects nothing.</summary>
    /// <param name="primary">The primary handler, which may have handlers of its own before the one that reaches the network.</param>
    /// <returns>The primary handler of the guarded client.</returns>
    /// <exception cref="InvalidOperationException">A handler is in use already and cannot be changed any more.</exception>
    public static HttpMessageHandler Guard(HttpMessageHandler primary)
    {
        DelegatingHandler? last = null;
        HttpMessageHandler innermost = primary;
        while (innermost is DelegatingHandler { InnerHandler: { } inner } delegating)
        {
            if (delegating is SendGuard)
            {
                return primary;
            }

            last = delegating;
            innermost = inner;
        }

        DoNotFollowRedirects(innermost);
        if (last is null)
        {
            return new SendGuard(innermost);
        }

        try
        {
            last.InnerHandler = new SendGuard(innermost);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException(
                $"The primary handler of IBrazeClient's HTTP client is {primary.GetType().Name}, which is in use already, so that it cannot be kept from sending a request twice. Give ConfigurePrimaryHttpMessageHandler a new handler each time.",
                exception);
        }

        return primary;
    }

    /// <summary>Checks that only what the guard admits reaches the network.</summary>
    /// <param name="outermost">The first handler.</param>
    /// <param name="name">The name of the HTTP client.</param>
    /// <exception cref="InvalidOperationException">The guard is missing, or another handler is behind it.</exception>
    public static void Check(HttpMessageHandler outermost, string name)
    {
        HttpMessageHandler handler = outermost;
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            if (handler is SendGuard && inner is not DelegatingHandler)
            {
                return;
            }

            handler = inner;
        }

        throw new InvalidOperationException(
            $"The primary handler of the HTTP client '{name}' was replaced by {handler.GetType().Name} after everything else was configured, so that nothing keeps a request from being sent twice. Set it with AddBraze(…).ConfigurePrimaryHttpMessageHandler(…), and not in an IHttpMessageHandlerBuilderFilter.");
    }

    /// <summary>The names of the handlers that repeat requests, as far as a name tells that.</summary>
    public static IReadOnlyList<string> FindRepeating(HttpMessageHandler outermost)
    {
        var names = new List<string>();
        for (HttpMessageHandler? handler = outermost; handler is DelegatingHandler delegating; handler = delegating.InnerHandler)
        {
            string name = handler.GetType().Name;
            if (Repeating.Any(name.Contains))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static void DoNotFollowRedirects(HttpMessageHandler handler)
    {
        try
        {
            switch (handler)
            {
                case HttpClientHandler { AllowAutoRedirect: true } httpClientHandler:
                    httpClientHandler.AllowAutoRedirect = false;
                    break;
#if !NETSTANDARD2_0
                case SocketsHttpHandler { AllowAutoRedirect: true } socketsHttpHandler:
                    socketsHttpHandler.AllowAutoRedirect = false;
                    break;
#endif
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException(
                $"The primary handler of IBrazeClient's HTTP client ({handler.GetType().Name}) follows redirects, which would send people's data and the API key to another host, and it is in use already. Set AllowAutoRedirect to false where it is made.",
                exception);
        }
    }
}
