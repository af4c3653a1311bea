using System.Net;

namespace Braze.Messaging;

/// <summary>A handler's copy of a request's body. Like <see cref="TriggerSendContent"/>, it is sent only once.</summary>
internal sealed class CopiedSendContent : HttpContent
{
    private readonly HttpContent _copied;
    private readonly SendTicket _ticket;

    /// <summary>Creates the content for the primary handler.</summary>
    /// <param name="copied">The bytes in the handler's memory.</param>
    /// <param name="ticket">Admits a single write.</param>
    public CopiedSendContent(HttpContent copied, SendTicket ticket)
    {
        _copied = copied;
        _ticket = ticket;
        foreach (KeyValuePair<string, IEnumerable<string>> header in copied.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        _ticket.TryWriteCopy() ? _copied.CopyToAsync(stream) : throw TriggerSendContent.CreateRepeatException();

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _ticket.TryWriteCopy() ? _copied.CopyToAsync(stream, cancellationToken) : throw TriggerSendContent.CreateRepeatException();
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _copied.Headers.ContentLength ?? -1;
        return length >= 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _copied.Dispose();
        }

        base.Dispose(disposing);
    }
}
