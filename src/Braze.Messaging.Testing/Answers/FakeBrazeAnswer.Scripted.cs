using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Testing;

/// <content>The answers that a test can script.</content>
public sealed partial class FakeBrazeAnswer
{
    /// <summary>Makes the answer for one request out of what the contract answers to it; none: this answer as it is.</summary>
    private Func<FakeBrazeRequest, Func<FakeBrazeAnswer>, FakeBrazeAnswer>? Make { get; init; }

    /// <summary>429: too many requests. Surfaces as <see cref="BrazeRateLimitException"/>.</summary>
    /// <param name="resetsAt">
    /// When requests are taken again (<c>x-ratelimit-reset</c>, in whole seconds). Default: the answer has no rate-limit headers.
    /// </param>
    /// <param name="limit">The requests of the window (<c>x-ratelimit-limit</c>), none of which are left.</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer RateLimited(DateTimeOffset? resetsAt = null, long limit = 250_000) => RateLimited(
        resetsAt is { } reset ? RateLimitPool.Headers(Number(limit), "0", Number(reset.ToUnixTimeSeconds())) : NoHeaders);

    /// <summary>A refusal: 4xx. Surfaces as <see cref="BrazeRequestException"/>.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="message">Braze's word (<c>message</c>).</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer Refused(HttpStatusCode statusCode, string message) => Message(statusCode, message);

    /// <summary>A refusal of the key (401) whose text repeats the key that was sent. Surfaces as <see cref="BrazeRequestException"/>.</summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer KeyRepeated() => new(HttpStatusCode.Unauthorized, "")
    {
        Make = static (request, _) => Unauthorized($"Invalid API key: {request.ApiKey}"),
    };

    /// <summary>A failure of Braze's (5xx) as JSON. Surfaces as <see cref="BrazeOutcomeUnknownException"/>.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="message">Braze's word (<c>message</c>).</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer ServerError(
        HttpStatusCode statusCode = HttpStatusCode.InternalServerError, string message = "Internal Server Error") => Message(statusCode, message);

    /// <summary>The HTML page of a proxy in between. A 5xx or 2xx surfaces as <see cref="BrazeOutcomeUnknownException"/>.</summary>
    /// <param name="statusCode">The status.</param>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer HtmlPage(HttpStatusCode statusCode = HttpStatusCode.BadGateway) =>
        Custom(statusCode, $"<html><body><h1>{(int)statusCode}</h1></body></html>", "text/html");

    /// <summary>
    /// 201 with <c>errors</c>: accepted, with problems that did not stop it (<see cref="BrazeResult.Errors"/>). A request that
    /// breaks the contract is refused all the same.
    /// </summary>
    /// <param name="errors">The errors: strings, or JSON objects.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="errors"/> is <see langword="null"/>.</exception>
    public static FakeBrazeAnswer AcceptedWithErrors(params JsonNode[] errors)
    {
        Guard.NotNull(errors);

        // Written now: the nodes are the test's, and it may change them.
        string texts = string.Join(",", errors.Select(static error => error?.ToJsonString() ?? "null"));
        return AcceptedWith(HttpStatusCode.Created, () => $$"""{"dispatch_id":"{{NewDispatchId()}}","message":"success","errors":[{{texts}}]}""");
    }

    /// <summary>
    /// 202 <c>queued</c>, as Braze answers under maintenance: accepted, without a dispatch id. A request that breaks the contract
    /// is refused all the same.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer Queued() => AcceptedWith(HttpStatusCode.Accepted, static () => """{"message":"queued"}""");

    /// <summary>Any answer.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The header <c>Content-Type</c>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> or <paramref name="contentType"/> is <see langword="null"/>.</exception>
    public static FakeBrazeAnswer Custom(HttpStatusCode statusCode, string body, string contentType = Json)
    {
        Guard.NotNull(body);
        Guard.NotNull(contentType);
        return new FakeBrazeAnswer(statusCode, body) { ContentType = contentType };
    }

    /// <summary>
    /// The client's time-out: in memory as though it had passed, without waiting for it; over HTTP as <see cref="NoAnswer"/>. The
    /// request was read. Surfaces as <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer TimedOut() => Failing(FakeBrazeFault.TimedOut);

    /// <summary>
    /// No answer until the client gives up: when its time-out has passed, which surfaces as
    /// <see cref="BrazeOutcomeUnknownException"/>, or when it is cancelled. The request was read.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer NoAnswer() => Failing(FakeBrazeFault.NoAnswer);

    /// <summary>
    /// A connection that is dropped before the request was read; it is not among <see cref="FakeBraze.Requests"/>. In memory it
    /// surfaces as <see cref="BrazeConnectionException"/>. Over HTTP the connection was made, and a condition
    /// (<see cref="FakeBraze.AnswerWhen"/>) looks at the body, so the client cannot know, and it surfaces as
    /// <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer DroppedBeforeReading() => Failing(FakeBrazeFault.DroppedBeforeReading);

    /// <summary>
    /// A connection that is dropped when the request was read, without an answer. Surfaces as
    /// <see cref="BrazeOutcomeUnknownException"/>.
    /// </summary>
    /// <returns>The answer.</returns>
    public static FakeBrazeAnswer DroppedAfterReading() => Failing(FakeBrazeFault.DroppedAfterReading);

    /// <summary>The same answer with one header more, or with another value for it.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A new answer.</returns>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
    public FakeBrazeAnswer WithHeader(string name, string value)
    {
        Guard.NotNull(name);
        Guard.NotNull(value);
        return WithHeaders(new Dictionary<string, string> { [name] = value });
    }

    /// <summary>What this answer is for one request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">What the contract answers to it, which then counts against the rate limit.</param>
    internal FakeBrazeAnswer For(FakeBrazeRequest request, Func<FakeBrazeAnswer> contract) => Make is null ? this : Make(request, contract);

    private static FakeBrazeAnswer AcceptedWith(HttpStatusCode statusCode, Func<string> body) => new(statusCode, body())
    {
        Make = (_, contract) => contract() is var answer && answer.StatusCode == HttpStatusCode.Created
            ? new FakeBrazeAnswer(statusCode, body(), answer.Headers)
            : answer,
    };

    private static FakeBrazeAnswer Message(HttpStatusCode statusCode, string message)
    {
        Guard.NotNull(message);
        return new FakeBrazeAnswer(statusCode, $$"""{"message":"{{Encode(message)}}"}""");
    }

    private static FakeBrazeAnswer Failing(FakeBrazeFault fault) => new(default, "") { Fault = fault };

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
            Make = Make is not { } make ? null : (request, contract) => make(request, contract).WithHeaders(headers),
        };
    }
}
