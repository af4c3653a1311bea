namespace Braze.Messaging;

/// <summary>The handlers of an HTTP client, from the outermost to the one that reaches the network.</summary>
internal static class HandlerChain
{
    /// <summary>Words in the names of handlers that send a request again.</summary>
    private static readonly string[] Repeating = ["Resilience", "PolicyHttp", "Retry", "Hedging"];

    /// <summary>Adds the guard around the innermost handler and turns off redirects, because Braze does not redirect.</summary>
    /// <param name="primary">The primary handler. It can have other handlers before the one that reaches the network.</param>
    /// <returns>The primary handler of the guarded client.</returns>
    /// <exception cref="InvalidOperationException">A handler is already in use and cannot be changed.</exception>
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
                $"The primary handler of IBrazeClient's HTTP client is {primary.GetType().Name}, which is already in use, so it cannot be guarded against sending a request twice. Give ConfigurePrimaryHttpMessageHandler a new handler each time.",
                exception);
        }

        return primary;
    }

    /// <summary>Checks that the guard admits everything that reaches the network.</summary>
    /// <param name="outermost">The first handler.</param>
    /// <param name="name">The name of the HTTP client.</param>
    /// <exception cref="InvalidOperationException">The guard is missing, or another handler was added inside it.</exception>
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
            $"The primary handler of the HTTP client '{name}' was replaced by {handler.GetType().Name} after everything else was configured, so a request could be sent twice. Set it with AddBraze(…).ConfigurePrimaryHttpMessageHandler(…), and not in an IHttpMessageHandlerBuilderFilter.");
    }

    /// <summary>Finds the handlers that repeat requests, by their names.</summary>
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
                $"The primary handler of IBrazeClient's HTTP client ({handler.GetType().Name}) follows redirects, which would send personal data and the API key to another host, and it is already in use. Set AllowAutoRedirect to false where the handler is created.",
                exception);
        }
    }
}
