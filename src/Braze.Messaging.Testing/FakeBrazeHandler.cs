using System.Net.Http.Headers;
using System.Text;

namespace Braze.Messaging.Testing;

/// <summary>Carries requests to a <see cref="FakeBraze"/> without a network.</summary>
internal sealed class FakeBrazeHandler(FakeBraze fake) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FakeBrazeAnswer answer = fake.Answer(
            request.Method.Method,
            request.RequestUri!.AbsolutePath,
            Header(request.Content?.Headers, "Content-Type"),
            Header(request.Headers, "Authorization"),
            await ReadAsync(request.Content, cancellationToken).ConfigureAwait(false));

        var response = new HttpResponseMessage(answer.StatusCode)
        {
            RequestMessage = request,
            Content = new StringContent(answer.Body, Encoding.UTF8, FakeBrazeAnswer.ContentType),
        };
        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return response;
    }

    private static string? Header(HttpHeaders? headers, string name) =>
#if NETSTANDARD2_0
        headers is not null && headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(", ", values) : null;
#else
        // As it would go over the wire: to ask for validated values tidies them up.
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
