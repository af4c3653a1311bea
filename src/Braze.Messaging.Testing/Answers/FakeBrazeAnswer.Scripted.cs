using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Testing;

/// <content>Creates the answers that a test can script.</content>
public sealed partial class FakeBrazeAnswer
{
    /// <summary>
    /// Creates the answer to a request from the answer of the contract. If it is null, this answer is used without changes.
    /// </summary>
    private Func<FakeBrazeRequest, Func<FakeBrazeAnswer>, FakeBrazeAnswer>? Create { get; init; }

    /// <summary>Creates a 429: too many requests. The client throws a <see cref="BrazeRateLimitException"/>.</summary>
    /// <param name="resetsAt">
    /// The time when requests are accepted again (<c>x-ratelimit-reset</c>, in whole seconds). Default: the answer has no rate-limit
    /// headers.
    /// </param>
    /// <param name="limit">The number of requests allowed in the window (<c>x-ratelimit-limit</c>), all of which are used.</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer RateLimited(DateTimeOffset? resetsAt = null, long limit = 250_000) => RateLimited(
        resetsAt is { } reset ? RateLimitPool.Headers(Number(limit), "0", Number(reset.ToUnixTimeSeconds())) : NoHeaders);

    /// <summary>Creates a refusal (4xx). The client throws a <see cref="BrazeRequestException"/>.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="message">Braze's message (<c>message</c>).</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer Refused(HttpStatusCode statusCode, string message) => Message(statusCode, message);

    /// <summary>
    /// Creates a refusal of the key (401) whose message repeats the key. The client throws a <see cref="BrazeRequestException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer KeyRepeated() => new(HttpStatusCode.Unauthorized, "")
    {
        Create = static (request, _) => Unauthorized($"Invalid API key: {request.ApiKey}"),
    };

    /// <summary>Creates a server error (5xx) as JSON. The client throws a <see cref="BrazeOutcomeUnknownException"/>.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="message">Braze's message (<c>message</c>).</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer ServerError(
        HttpStatusCode statusCode = HttpStatusCode.InternalServerError, string message = "Internal Server Error") => Message(statusCode, message);

    /// <summary>
    /// Creates the HTML page of a proxy. For a 5xx or 2xx, the client throws a <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <param name="statusCode">The status.</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer HtmlPage(HttpStatusCode statusCode = HttpStatusCode.BadGateway) =>
        Custom(statusCode, $"<html><body><h1>{(int)statusCode}</h1></body></html>", "text/html");

    /// <summary>
    /// Creates a 201 with <c>errors</c>: the request is accepted, with problems that did not stop it (<see cref="BrazeResult.Errors"/>). A
    /// request that breaks the contract is still refused.
    /// </summary>
    /// <param name="errors">The errors: strings, or JSON objects.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is <see langword="null"/>.</exception>
    public static FakeBrazeAnswer AcceptedWithErrors(params JsonNode[] errors)
    {
        Guard.NotNull(errors);

        // Written now, because the test can change its nodes later.
        string texts = string.Join(",", errors.Select(static error => error?.ToJsonString() ?? "null"));
        return AcceptedWith(HttpStatusCode.Created, () => $$"""{"dispatch_id":"{{NewDispatchId()}}","message":"success","errors":[{{texts}}]}""");
    }

    /// <summary>
    /// Creates a 202 <c>queued</c>, which Braze returns under maintenance: the request is accepted, without a dispatch ID. A request that
    /// breaks the contract is still refused.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer Queued() => AcceptedWith(HttpStatusCode.Accepted, static () => """{"message":"queued"}""");

    /// <summary>Creates any answer.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The <c>Content-Type</c> header.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="body"/> or <paramref name="contentType"/> is <see langword="null"/>.
    /// </exception>
    public static FakeBrazeAnswer Custom(HttpStatusCode statusCode, string body, string contentType = Json)
    {
        Guard.NotNull(body);
        Guard.NotNull(contentType);
        return new FakeBrazeAnswer(statusCode, body) { ContentType = contentType };
    }

    /// <summary>
    /// Creates a time-out of the client after the request was read. In memory, it does not wait. Over HTTP, it is the same as
    /// <see cref="NoAnswer"/>. The client throws a <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer TimedOut() => CreateFault(FakeBrazeFault.TimedOut);

    /// <summary>
    /// Reads the request and does not answer. After its time-out, the client throws a
    /// <see cref="BrazeOutcomeUnknownException"/>, unless it is canceled before.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer NoAnswer() => CreateFault(FakeBrazeFault.NoAnswer);

    /// <summary>
    /// Drops the connection before the request is read, so it is not in <see cref="FakeBraze.Requests"/>. In memory, the client throws a
    /// <see cref="BrazeConnectionException"/>. Over HTTP, the connection was made, and a condition (<see cref="FakeBraze.AnswerWhen"/>)
    /// reads the body, so the outcome is unknown and the client throws a <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer DroppedBeforeReading() => CreateFault(FakeBrazeFault.DroppedBeforeReading);

    /// <summary>
    /// Drops the connection after the request was read, without an answer. The client throws a <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer DroppedAfterReading() => CreateFault(FakeBrazeFault.DroppedAfterReading);

    /// <summary>Copies the answer and adds or replaces a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public FakeBrazeAnswer WithHeader(string name, string value)
    {
        Guard.NotNull(name);
        Guard.NotNull(value);
        return WithHeaders(new Dictionary<string, string> { [name] = value });
    }

    /// <summary>Creates the answer to a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">Returns the answer of the contract, and counts the request against the rate limit.</param>
    internal FakeBrazeAnswer Resolve(FakeBrazeRequest request, Func<FakeBrazeAnswer> contract) => Create is null ? this : Create(request, contract);

    private static FakeBrazeAnswer AcceptedWith(HttpStatusCode statusCode, Func<string> body) => new(statusCode, body())
    {
        Create = (_, contract) => contract() is var answer && answer.StatusCode == HttpStatusCode.Created
            ? new FakeBrazeAnswer(statusCode, body(), answer.Headers)
            : answer,
    };

    private static FakeBrazeAnswer Message(HttpStatusCode statusCode, string message)
    {
        Guard.NotNull(message);
        return new FakeBrazeAnswer(statusCode, $$"""{"message":"{{Encode(message)}}"}""");
    }

    private static FakeBrazeAnswer CreateFault(FakeBrazeFault fault) => new(default, "") { Fault = fault };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private FakeBrazeAnswer WithHeaders(IReadOnlyDictionary<string, string> headers)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> header in Headers.Concat(headers))
        {
            all[header.Key] = header.Value;
        }

        return new FakeBrazeAnswer(StatusCode, Body, all)
        {
            ContentType = ContentType,
            Fault = Fault,
            Create = Create is not { } create ? null : (request, contract) => create(request, contract).WithHeaders(headers),
        };
    }
}
