using System.Net;

namespace Braze.Messaging;

/// <summary>
/// The request's JSON for one attempt. It is written before the connection is touched, so that a value that has no JSON form is found
/// while nothing has left and the length is known; and it leaves once, so that no handler can send it twice.
/// </summary>
internal sealed class TriggerSendContent : HttpContent
{
    private readonly PooledBuffer _body;
    private readonly SendTicket _ticket;

    /// <summary>The content of one attempt.</summary>
    /// <param name="body">The JSON; it stays the send's.</param>
    /// <param name="ticket">Admits the one writing.</param>
    public TriggerSendContent(PooledBuffer body, SendTicket ticket)
    {
        _body = body;
        _ticket = ticket;

        // As text, which is what leaves: a header that is taken apart first is put together again for each request.
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    /// <summary>What a handler is told that sends the body a second time.</summary>
    public static InvalidOperationException Repeated() => new(
        "A handler of the HTTP client tried to repeat a request to Braze, which could message people twice. This repeat was stopped. Remove the handler from the HTTP client that IBrazeClient uses.");

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        WriteAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    private Task WriteAsync(Stream stream, CancellationToken cancellationToken) =>
        _ticket.TryWrite()
            ? _body.CopyToAsync(stream, cancellationToken)
            : throw Repeated();
}
