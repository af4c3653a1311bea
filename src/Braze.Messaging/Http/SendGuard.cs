namespace Braze.Messaging;

/// <summary>
/// Stands around the primary handler, innermost, and lets each attempt of a send through once: a handler of the application that
/// repeats requests cannot message anybody twice.
/// </summary>
internal sealed class SendGuard : DelegatingHandler
{
    /// <summary>Guards a handler.</summary>
    /// <param name="primary">The handler that reaches the network.</param>
    public SendGuard(HttpMessageHandler primary)
        : base(primary)
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SendTicket.From(request) is not { } ticket)
        {
            throw new InvalidOperationException(
                "This request was not made by IBrazeClient, or a handler copied one without its options, so that it could message people twice. It was not sent. A handler of this HTTP client that copies a request must copy HttpRequestMessage.Options too; for requests of your own, use another HTTP client.");
        }

        return ticket.TryEnter() ? PassAsync(ticket, request, cancellationToken) : RefuseAsync(ticket, cancellationToken);
    }

#if !NETSTANDARD2_0
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A handler sends a request of IBrazeClient synchronously. It was not sent. Call SendAsync of the inner handler.");
#endif

    /// <summary>
    /// A handler that hedges gets the answer to the first request, for which it waits beside this one; a handler that repeats what
    /// has ended is told so at once.
    /// </summary>
    private static async Task<HttpResponseMessage> RefuseAsync(SendTicket ticket, CancellationToken cancellationToken)
    {
        if (!ticket.HasEntered || ticket.IsClosed)
        {
            // The attempt is over: there is no answer to wait for.
            throw Refused();
        }

        var canceled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(static source => ((TaskCompletionSource<bool>)source!).TrySetResult(true), canceled))
        {
            await Task.WhenAny(ticket.WaitForPassAsync(), canceled.Task).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (ticket.Answer is { IsSuccessStatusCode: true })
        {
            // Whoever hedges is about to get it, and to cancel this one: a refusal must not come first.
#pragma warning disable RS0030 // the hedging handler that this waits for has its own clock
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
        }

        throw Refused();
    }

    private static InvalidOperationException Refused() => new(
        "A handler of the HTTP client tried to repeat a request to Braze, which could message people twice. This repeat was stopped. Remove the handler from the client of AddBraze, for example with RemoveAllResilienceHandlers().");

    private async Task<HttpResponseMessage> PassAsync(SendTicket ticket, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } copied && (ticket.HasWritten || copied is not TriggerSendContent))
        {
            // A handler has kept the bytes. A primary handler that repeats would send them again.
            request.Content = new CopiedSendContent(copied, ticket);
        }

        Uri? address = request.RequestUri;
        HttpMethod method = request.Method;
        HttpResponseMessage answer;
        try
        {
            answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Exception shown = ticket.EndPass(exception);
            if (ReferenceEquals(shown, exception))
            {
                throw;
            }

            throw new HttpRequestException(shown.Message, shown);
        }

        // A handler that follows a redirect turns the request itself into the one that the answer is for.
        ticket.EndPass(answer, wasRedirected: request.Method != method || request.RequestUri != address);
        return answer;
    }
}
