using System.Net;
using System.Net.Http.Headers;

namespace Braze.Tests.HandWritten;

/// <summary>Reads each request to its end and returns Braze's answer, in memory, at once or after a call of <see cref="Answer"/>.</summary>
internal sealed class AnsweringHandler(bool waits) : HttpMessageHandler
{
    private static readonly byte[] Body = """{"dispatch_id":"14497aa4b013bf150881547fb3076fd6","message":"success"}"""u8.ToArray();

    private readonly MemoryStream _request = new();
    private TaskCompletionSource? _waiting;

    /// <summary>The last request.</summary>
    public ReadOnlyMemory<byte> LastRequest => _request.GetBuffer().AsMemory(0, (int)_request.Length);

    /// <summary>Answers the waiting request. Its continuation runs on this thread.</summary>
    public void Answer() => _waiting?.SetResult();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _request.SetLength(0);
        await request.Content!.CopyToAsync(_request, cancellationToken).ConfigureAwait(false);
        var response = new HttpResponseMessage(HttpStatusCode.Created) { Content = new ByteArrayContent(Body) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Limit", "250000");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", "249999");
        response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", "1795428000");
        if (waits)
        {
            _waiting = new TaskCompletionSource();
            await _waiting.Task.ConfigureAwait(false);
        }

        return response;
    }
}
