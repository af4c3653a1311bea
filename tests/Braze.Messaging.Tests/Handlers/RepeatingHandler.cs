namespace Braze.Messaging.Tests.Handlers;

/// <summary>Sends a failed request up to four times, like a handler that an application may have.</summary>
internal sealed class RepeatingHandler : DelegatingHandler
{
    private const int Times = 4;

    /// <summary>Whether each repeat is a new request with the same bytes.</summary>
    public bool Copies { get; init; }

    /// <summary>Whether the copies do not have the request's options.</summary>
    public bool ForgetsOptions { get; init; }

    /// <summary>Whether all requests are sent at once, and the first success wins.</summary>
    public bool AtOnce { get; init; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (AtOnce)
        {
            Task<HttpResponseMessage>[] all = [.. Enumerable.Range(0, 3).Select(_ => base.SendAsync(request, cancellationToken))];
            while (true)
            {
                Task<HttpResponseMessage> first = await Task.WhenAny(all);
                if (first.IsCompletedSuccessfully || all.All(static task => task.IsCompleted))
                {
                    return await first;
                }

                all = [.. all.Where(task => task != first)];
            }
        }

        byte[]? body = Copies ? await request.Content!.ReadAsByteArrayAsync(cancellationToken) : null;
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                HttpResponseMessage response = await base.SendAsync(body is null ? request : Copy(request, body), cancellationToken);
                if (response.IsSuccessStatusCode || attempt == Times)
                {
                    return response;
                }
            }
            catch (Exception) when (attempt < Times)
            {
                // The next attempt may succeed.
            }
        }
    }

    private HttpRequestMessage Copy(HttpRequestMessage request, byte[] body)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = new ByteArrayContent(body) };
        foreach (KeyValuePair<string, IEnumerable<string>> header in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        foreach (KeyValuePair<string, object?> option in ForgetsOptions ? [] : request.Options)
        {
            copy.Options.Set(new HttpRequestOptionsKey<object?>(option.Key), option.Value);
        }

        return copy;
    }
}
