using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Braze.Tests.HandWritten;

/// <summary>The minimum work of a send over <see cref="HttpClient"/>: it sends prepared bytes with the same headers.</summary>
internal sealed class PreparedSender(
    HttpClient httpClient, Uri address, string apiKey, HandWrittenSender.Request<HandWrittenSender.Properties> request)
{
    private readonly byte[] _body = JsonSerializer.SerializeToUtf8Bytes(request, Json.Default.RequestProperties);
    private readonly AuthenticationHeaderValue _authorization = new("Bearer", apiKey);
    private readonly MediaTypeHeaderValue _contentType = new("application/json");

    /// <summary>Sends the request, and reads the answer to its end.</summary>
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = Message();
        using HttpResponseMessage response = await httpClient.SendAsync(message, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Sends the request, and parses the answer like the other senders.</summary>
    public async Task<HandWrittenSender.Result> SendAndParseAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = Message();
        using HttpResponseMessage response = await httpClient.SendAsync(message, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        HandWrittenSender.Answer answer = (await response.Content.ReadFromJsonAsync(Json.Default.Answer, cancellationToken).ConfigureAwait(false))!;
        return HandWrittenSender.ResultOf(response.StatusCode, response.Headers, answer);
    }

    private HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(_body) { Headers = { ContentType = _contentType } } };
        message.Headers.Authorization = _authorization;
        return message;
    }
}
