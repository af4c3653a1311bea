using System.Net;

namespace Braze.Messaging;

/// <summary>
/// The request's JSON, written once into pooled memory before the connection is touched: a value that has no JSON form is
/// found while nothing has left, the length is known, and a retry sends the same bytes.
/// </summary>
internal sealed class TriggerSendContent : HttpContent
{
    private readonly PooledBuffer _body;

    /// <summary>The content of one request.</summary>
    /// <param name="body">The JSON, which is given back with the content.</param>
    public TriggerSendContent(PooledBuffer body)
    {
        _body = body;

        // As text, which is what leaves: a header that is taken apart first is put together again for each request.
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        _body.CopyToAsync(stream, CancellationToken.None);

#if !NETSTANDARD2_0
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        _body.CopyToAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
        }

        base.Dispose(disposing);
    }
}
