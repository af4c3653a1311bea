using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>An answer of a <see cref="FakeBraze"/>, which follows the contract or is scripted by a test. This type is immutable.</summary>
public sealed partial class FakeBrazeAnswer
{
    private const string Json = "application/json";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    private FakeBrazeAnswer(HttpStatusCode statusCode, string body, IReadOnlyDictionary<string, string>? headers = null)
    {
        StatusCode = statusCode;
        Body = body;
        Headers = headers ?? NoHeaders;
    }

    /// <summary>The status, or 0 if there is a <see cref="Fault"/>.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers except those of the content, with lowercase names as in Braze's answers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private init; }

    /// <summary>The <c>Content-Type</c> header. It is <c>application/json</c> unless a test scripts another one.</summary>
    public string ContentType { get; private init; } = Json;

    /// <summary>The body. It is a JSON object unless a test scripts another one, and empty if there is a <see cref="Fault"/>.</summary>
    public string Body { get; }

    /// <summary>
    /// What happens instead of an answer. Only a test can script it. If your own server calls <see cref="FakeBraze.Answer"/>, it must then
    /// drop the connection or keep it open.
    /// </summary>
    public FakeBrazeFault Fault { get; private init; }

    /// <summary>Returns no headers and no body, because they can repeat the key.</summary>
    /// <returns>The status, or the fault.</returns>
    public override string ToString() => Fault == FakeBrazeFault.None ? $"{(int)StatusCode}" : $"{Fault}";

    internal static FakeBrazeAnswer Accepted(IReadOnlyDictionary<string, string> rateLimit) =>
        new(HttpStatusCode.Created, $$"""{"dispatch_id":"{{NewDispatchId()}}","message":"success"}""", rateLimit);

    internal static FakeBrazeAnswer RateLimited(IReadOnlyDictionary<string, string> rateLimit) =>
        new((HttpStatusCode)429, """{"message":"Rate limited"}""", rateLimit);

    /// <summary>Braze documents no message for the rule, so the answer has the name of the status and the rule.</summary>
    internal static FakeBrazeAnswer BadRequest(string error) =>
        new(HttpStatusCode.BadRequest, $$"""{"message":"Bad Request","errors":["{{Encode(error)}}"]}""");

    /// <summary>Braze may return only this message in <c>error</c>. It finds clients that read only <c>message</c>.</summary>
    internal static FakeBrazeAnswer ParseError() =>
        new(HttpStatusCode.BadRequest, """{"error":"Error while parsing request body. Please check your syntax"}""");

    internal static FakeBrazeAnswer InvalidApiKey() => Unauthorized("Invalid API key: non-existent");

    /// <summary>Like a real answer of Braze, it has empty rate-limit headers.</summary>
    private static FakeBrazeAnswer Unauthorized(string message) =>
        new(HttpStatusCode.Unauthorized, $$"""{"message":"{{Encode(message)}}"}""", RateLimitPool.Headers("", "", ""));

    private static string NewDispatchId() => Guid.NewGuid().ToString("N");

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
