namespace Braze.Messaging;

/// <summary>
/// Wraps the primary handler and lets each attempt of a send through once. So a handler of the application that repeats requests cannot
/// message a user twice.
/// </summary>
internal sealed class SendGuard : DelegatingHandler
{
    /// <summary>Creates the guard of a handler.</summary>
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
                "This request was not created by IBrazeClient, or a handler copied a request without its options, so it could message people twice. It was not sent. A handler of this HTTP client that copies a request must also copy HttpRequestMessage.Options. For your own requests, use another HTTP client.");
        }

        return ticket.TryEnter() ? PassAsync(ticket, request, cancellationToken) : RefuseAsync(ticket, cancellationToken);
    }

#if !NETSTANDARD2_0
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A handler sent a request of IBrazeClient synchronously. It was not sent. Call SendAsync of the inner handler.");
#endif

    /// <summary>
    /// Refuses a repeat. For a hedging handler, it waits until the first request has its answer. A handler that repeats an attempt that has
    /// ended is refused at once.
    /// </summary>
    private static async Task<HttpResponseMessage> RefuseAsync(SendTicket ticket, CancellationToken cancellationToken)
    {
        if (!ticket.HasEntered || ticket.IsClosed)
        {
            // The attempt is over, so there is no answer to wait for.
            throw CreateRepeatException();
        }

        var canceled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(static source => ((TaskCompletionSource<bool>)source!).TrySetResult(true), canceled))
        {
            await Task.WhenAny(ticket.WaitForPassAsync(), canceled.Task).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (ticket.Answer is { IsSuccessStatusCode: true })
        {
            // A hedging handler is about to get the answer and cancel this request. The refusal must not arrive first.
#pragma warning disable RS0030 // The hedging handler has its own clock.
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
        }

        throw CreateRepeatException();
    }

    private static InvalidOperationException CreateRepeatException() => new(
        "A handler of the HTTP client tried to repeat a request to Braze, which could message people twice. This repeat was stopped. Remove the handler from the client of AddBraze, for example with RemoveAllResilienceHandlers().");

    private async Task<HttpResponseMessage> PassAsync(SendTicket ticket, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } copied && (ticket.HasWritten || copied is not TriggerSendContent))
        {
            // A handler has copied the bytes, and a primary handler that repeats would send the copy again.
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

        // A handler that follows a redirect changes the request.
        ticket.EndPass(answer, wasRedirected: request.Method != method || request.RequestUri != address);
        return answer;
    }
}
