using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// Answers <c>POST /campaigns/trigger/send</c> according to Braze's documentation, and records the requests. This type is thread-safe.
/// </summary>
/// <remarks>
/// The fake follows the documentation and proves nothing about Braze itself. The real service can be more lenient, stricter or changed, and
/// the fake has no campaigns, users or messages. If Braze documents a status without a message, the <c>message</c> is the name of the
/// status, and <c>errors</c> names the broken rule.
/// </remarks>
/// <example>
/// <code>
/// var fake = new FakeBraze();
/// await new OrderShipped("A-1001", 79.90m).SendAsync(fake.Client, externalUserId: "user-42");
///
/// SentCampaign&lt;OrderShipped&gt; sent = Assert.Single(fake.Sent&lt;OrderShipped&gt;());
/// Assert.Equal("A-1001", sent.Campaign.OrderNumber);
/// </code>
/// </example>
public sealed partial class FakeBraze
{
    private const string Path = "/" + Paths.TriggerSend;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly object _gate = new();
    private readonly List<FakeBrazeRequest> _requests = [];
    private readonly RateLimitPool _recipientsPool = new(Limits.RequestsPerHour, TimeSpan.FromHours(1));
    private readonly RateLimitPool _broadcastPool = new(Limits.BroadcastsPerMinute, TimeSpan.FromMinutes(1));
    private readonly TriggerSendContract _contract;

    /// <summary>Creates a fake workspace with the key <c>fake-api-key</c>.</summary>
    public FakeBraze()
        : this("fake-api-key")
    {
    }

    /// <summary>Creates a fake workspace.</summary>
    /// <param name="apiKey">The only REST API key that is accepted. Not empty.</param>
    /// <param name="campaignIds">
    /// The IDs of the campaigns that exist. If there are none, every ID with hexadecimal digits in the form 8-4-4-4-12 exists.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public FakeBraze(string apiKey, params string[] campaignIds)
    {
        Guard.NotNull(apiKey);
        Guard.NotNull(campaignIds);
        if (apiKey.Length == 0)
        {
            throw new ArgumentException("An empty key would accept requests without a key.", nameof(apiKey));
        }

        ApiKey = apiKey;
        _contract = new TriggerSendContract(campaignIds);
        _client = new Lazy<IBrazeClient>(CreateClient);
    }

    /// <summary>The only REST API key that is accepted.</summary>
    public string ApiKey { get; }

#if !NETSTANDARD2_0
    /// <summary>The clock that determines when the window of a rate limit ends. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#endif

    /// <summary>
    /// The requests that were read, with their answers, in the order of the answers. They include refused and unanswered requests.
    /// </summary>
    public IReadOnlyList<FakeBrazeRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>
    /// Answers an HTTP request that your own server received. Send the returned answer back.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, without a query.</param>
    /// <param name="contentType">The <c>Content-Type</c> header, or <see langword="null"/> if there is none.</param>
    /// <param name="authorization">The <c>Authorization</c> header, or <see langword="null"/> if there is none.</param>
    /// <param name="body">The body, which is empty if there is none.</param>
    /// <returns>The answer. If a test has scripted it, it can have a <see cref="FakeBrazeAnswer.Fault"/> instead.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="method"/>, <paramref name="path"/> or <paramref name="body"/> is <see langword="null"/>.
    /// </exception>
    public FakeBrazeAnswer Answer(string method, string path, string? contentType, string? authorization, byte[] body)
    {
        Guard.NotNull(method);
        Guard.NotNull(path);
        Guard.NotNull(body);

        var request = new FakeBrazeRequest(method, path, contentType, authorization, Encoding.UTF8.GetString(body));
        FakeBrazeAnswer answer = _script.Take(request) is { } scripted ? scripted.Resolve(request, ByContract) : ByContract();
        if (answer.Fault != FakeBrazeFault.DroppedBeforeReading)
        {
            lock (_gate)
            {
                _requests.Add(request with { Answer = answer });
            }
        }

        return answer;

        FakeBrazeAnswer ByContract() => CheckEnvelope(method, path, contentType, authorization, body) ?? AnswerBody(authorization, body);
    }

    /// <summary>Creates a handler with which an <see cref="HttpClient"/> calls this fake in memory, for any host.</summary>
    /// <returns>A new handler. Disposing it does not affect the fake.</returns>
    public HttpMessageHandler CreateHandler() => new FakeBrazeHandler(this);

    /// <summary>Serves this fake over HTTP, on a free port of the loopback address.</summary>
    /// <returns>The running server. Dispose it to free the port, which does not affect the fake.</returns>
    public FakeBrazeServer StartServer() => new(this);

    private FakeBrazeAnswer? CheckEnvelope(string method, string path, string? contentType, string? authorization, byte[] body) =>
        path == Path + "/" ? FakeBrazeAnswer.Refused(HttpStatusCode.Forbidden, "Access Denied")
        : path != Path || method != "POST" ? FakeBrazeAnswer.Refused(HttpStatusCode.NotFound, "Invalid URL")
        : !IsJson(contentType) ? FakeBrazeAnswer.Refused(HttpStatusCode.UnsupportedMediaType, "Unsupported Media Type")
        : body.Length > Limits.BodyBytes ? FakeBrazeAnswer.Refused(HttpStatusCode.RequestEntityTooLarge, "Request Entity Too Large")
        : authorization is not null && authorization != $"Bearer {ApiKey}" ? FakeBrazeAnswer.InvalidApiKey()
        : null;

    private FakeBrazeAnswer AnswerBody(string? authorization, byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(StrictUtf8.GetString(body));
            JsonElement request = document.RootElement;
            bool hasKey = authorization is not null || request.Field(RequestFields.ApiKey) is { ValueKind: JsonValueKind.String } key && key.ValueEquals(ApiKey);
            return hasKey ? _contract.Refuse(request) ?? Accept(request) : FakeBrazeAnswer.InvalidApiKey();
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or InvalidOperationException)
        {
            // InvalidOperationException: a document accepts an escaped half of a surrogate pair, but cannot read it as a string.
            return FakeBrazeAnswer.ParseError();
        }
    }

    private FakeBrazeAnswer Accept(JsonElement request)
    {
        // The recipients determine the limit, and not the flag, because an audience alone is a broadcast too.
        RateLimitPool pool = TriggerSendContract.CountRecipients(request) > 0 ? _recipientsPool : _broadcastPool;
#if NETSTANDARD2_0
#pragma warning disable RS0030 // netstandard2.0 has no TimeProvider.
        DateTimeOffset now = DateTimeOffset.UtcNow;
#pragma warning restore RS0030
#else
        DateTimeOffset now = TimeProvider.GetUtcNow();
#endif
        lock (_gate)
        {
            return pool.TryTake(now, out IReadOnlyDictionary<string, string> headers)
                ? FakeBrazeAnswer.Accepted(headers)
                : FakeBrazeAnswer.RateLimited(headers);
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed)
        && string.Equals(parsed.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);
}
