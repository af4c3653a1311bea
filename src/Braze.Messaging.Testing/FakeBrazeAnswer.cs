using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>What a <see cref="FakeBraze"/> answers.</summary>
public sealed class FakeBrazeAnswer
{
    /// <summary>The media type of every <see cref="Body"/>.</summary>
    public const string ContentType = "application/json";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    private FakeBrazeAnswer(HttpStatusCode statusCode, string body, IReadOnlyDictionary<string, string>? headers = null)
    {
        StatusCode = statusCode;
        Body = body;
        Headers = headers ?? NoHeaders;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers beside the content's own, with names in lower case as Braze writes them.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body, one JSON object.</summary>
    public string Body { get; }

    internal static FakeBrazeAnswer Accepted(IReadOnlyDictionary<string, string> rateLimit) =>
        new(HttpStatusCode.Created, $$"""{"dispatch_id":"{{Guid.NewGuid():N}}","message":"success"}""", rateLimit);

    internal static FakeBrazeAnswer RateLimited(IReadOnlyDictionary<string, string> rateLimit) =>
        new((HttpStatusCode)429, """{"message":"Rate limited"}""", rateLimit);

    internal static FakeBrazeAnswer Refused(HttpStatusCode status, string message) =>
        new(status, $$"""{"message":"{{Encode(message)}}"}""");

    /// <summary>Braze documents no text for the rule: the status's name, and which rule it was.</summary>
    internal static FakeBrazeAnswer BadRequest(string error) =>
        new(HttpStatusCode.BadRequest, $$"""{"message":"Bad Request","errors":["{{Encode(error)}}"]}""");

    /// <summary>Braze may put this one text into <c>error</c>; a client that reads <c>message</c> only is found out here.</summary>
    internal static FakeBrazeAnswer ParseError() =>
        new(HttpStatusCode.BadRequest, """{"error":"Error while parsing request body. Please check your syntax"}""");

    /// <summary>As seen in real traffic: the rate-limit headers are there, and empty.</summary>
    internal static FakeBrazeAnswer InvalidApiKey() =>
        new(HttpStatusCode.Unauthorized, """{"message":"Invalid API key: non-existent"}""", RateLimitPool.Headers("", "", ""));

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
