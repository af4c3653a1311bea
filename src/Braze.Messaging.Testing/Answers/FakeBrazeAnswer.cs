using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>What a <see cref="FakeBraze"/> answers, by the contract or as a test has scripted it. Cannot be changed.</summary>
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

    /// <summary>The status; 0 when there is a <see cref="Fault"/>.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers beside the content's own, with names in lower case as Braze writes them.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private init; }

    /// <summary>The header <c>Content-Type</c>: <c>application/json</c>, unless scripted otherwise.</summary>
    public string ContentType { get; private init; } = Json;

    /// <summary>The body: one JSON object, unless scripted otherwise; empty when there is a <see cref="Fault"/>.</summary>
    public string Body { get; }

    /// <summary>
    /// What happens in place of an answer. Only a test's script asks for one; a server of your own that hands requests to
    /// <see cref="FakeBraze.Answer"/> then has to drop the connection or keep it waiting.
    /// </summary>
    public FakeBrazeFault Fault { get; private init; }

    /// <summary>Names neither headers nor body, which may repeat the key.</summary>
    /// <returns>The status, or the fault.</returns>
    public override string ToString() => Fault == FakeBrazeFault.None ? $"{(int)StatusCode}" : $"{Fault}";

    internal static FakeBrazeAnswer Accepted(IReadOnlyDictionary<string, string> rateLimit) =>
        new(HttpStatusCode.Created, $$"""{"dispatch_id":"{{NewDispatchId()}}","message":"success"}""", rateLimit);

    internal static FakeBrazeAnswer RateLimited(IReadOnlyDictionary<string, string> rateLimit) =>
        new((HttpStatusCode)429, """{"message":"Rate limited"}""", rateLimit);

    /// <summary>Braze documents no text for the rule: the status's name, and which rule it was.</summary>
    internal static FakeBrazeAnswer BadRequest(string error) =>
        new(HttpStatusCode.BadRequest, $$"""{"message":"Bad Request","errors":["{{Encode(error)}}"]}""");

    /// <summary>Braze may put this one text into <c>error</c>; a client that reads <c>message</c> only is found out here.</summary>
    internal static FakeBrazeAnswer ParseError() =>
        new(HttpStatusCode.BadRequest, """{"error":"Error while parsing request body. Please check your syntax"}""");

    internal static FakeBrazeAnswer InvalidApiKey() => Unauthorized("Invalid API key: non-existent");

    /// <summary>As seen in real traffic: the rate-limit headers are there, and empty.</summary>
    private static FakeBrazeAnswer Unauthorized(string message) =>
        new(HttpStatusCode.Unauthorized, $$"""{"message":"{{Encode(message)}}"}""", RateLimitPool.Headers("", "", ""));

    private static string NewDispatchId() => Guid.NewGuid().ToString("N");

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
