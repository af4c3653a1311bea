using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Braze.Messaging.Testing;

/// <summary>Passes requests to a <see cref="FakeBraze"/> without a network.</summary>
internal sealed class FakeBrazeHandler(FakeBraze fake) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (fake.TakeDropBeforeReading())
        {
            throw DroppedBeforeReading();
        }

        FakeBrazeAnswer answer = fake.Answer(
            request.Method.Method,
            request.RequestUri!.AbsolutePath,
            Header(request.Content?.Headers, "Content-Type"),
            Header(request.Headers, "Authorization"),
            await ReadAsync(request.Content, cancellationToken).ConfigureAwait(false));

        switch (answer.Fault)
        {
            case FakeBrazeFault.TimedOut:
                // HttpClient ends in this exception after its time-out.
                throw new TaskCanceledException("The fake Braze does not answer, and the time-out has elapsed.", new TimeoutException());
            case FakeBrazeFault.NoAnswer:
#pragma warning disable RS0030 // An infinite delay needs no clock.
                await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(false);
#pragma warning restore RS0030
                break;
            case FakeBrazeFault.DroppedBeforeReading:
                throw DroppedBeforeReading();
            case FakeBrazeFault.DroppedAfterReading:
                throw DroppedAfterReading();
        }

        return CreateResponse(request, answer);
    }

    private static HttpResponseMessage CreateResponse(HttpRequestMessage request, FakeBrazeAnswer answer)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(answer.Body));
        content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        var response = new HttpResponseMessage(answer.StatusCode) { RequestMessage = request, Content = content };
        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return response;
    }

    /// <summary>Creates the exception for a connection that was refused, so the client knows that nothing was sent.</summary>
    private static HttpRequestException DroppedBeforeReading()
    {
        const string Message = "The fake Braze dropped the connection before it read the request.";
        var refused = new SocketException((int)SocketError.ConnectionRefused);
#if NETSTANDARD2_0
        return new HttpRequestException(Message, refused);
#else
        return new HttpRequestException(HttpRequestError.ConnectionError, Message, refused);
#endif
    }

    private static HttpRequestException DroppedAfterReading()
    {
        const string Message = "The fake Braze read the request and dropped the connection.";
#if NETSTANDARD2_0
        return new HttpRequestException(Message, new IOException(Message));
#else
        return new HttpRequestException(
            HttpRequestError.ResponseEnded, Message, new HttpIOException(HttpRequestError.ResponseEnded, Message));
#endif
    }

    private static string? Header(HttpHeaders? headers, string name) =>
#if NETSTANDARD2_0
        headers is not null && headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(", ", values) : null;
#else
        // The values are sent without changes, and validation would change them.
        headers is not null && headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;
#endif

    private static async Task<byte[]> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return [];
        }

#if NETSTANDARD2_0
        cancellationToken.ThrowIfCancellationRequested();
        return await content.ReadAsByteArrayAsync().ConfigureAwait(false);
#else
        return await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#endif
    }
}
