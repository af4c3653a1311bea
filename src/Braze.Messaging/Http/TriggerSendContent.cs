using System.Net;

namespace Braze.Messaging;

/// <summary>
/// The request's JSON for one attempt. It is written before the connection is made, so that a value that cannot be written is found before
/// anything is sent, and the length is known. It is sent only once, so that no handler can send it twice.
/// </summary>
internal sealed class TriggerSendContent : HttpContent
{
    private readonly PooledBuffer _body;
    private readonly SendTicket _ticket;

    /// <summary>Creates the content of one attempt.</summary>
    /// <param name="body">The JSON, which the send owns.</param>
    /// <param name="ticket">Admits a single write.</param>
    public TriggerSendContent(PooledBuffer body, SendTicket ticket)
    {
        _body = body;
        _ticket = ticket;

        // Not validated, because a validated header would be parsed and formatted again for each request.
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    /// <summary>Creates the exception for a handler that sends the body a second time.</summary>
    public static InvalidOperationException CreateRepeatException() => new(
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
            : throw CreateRepeatException();
}
