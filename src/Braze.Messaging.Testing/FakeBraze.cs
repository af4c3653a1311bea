using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// Answers <c>POST /campaigns/trigger/send</c> by the contract that Braze documents, and records what it was sent. Safe for
/// use by many threads at a time.
/// </summary>
/// <remarks>
/// It follows what is documented and proves nothing about Braze itself. The real service can be more lenient, stricter or
/// changed, and the fake has no campaigns, users or messages. Where Braze documents a status without a message, the
/// <c>message</c> is the name of the status, and <c>errors</c> says which rule is broken.
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

    /// <summary>A fake workspace with a key that is made up, for tests that do not care about it.</summary>
    public FakeBraze()
        : this("fake-api-key")
    {
    }

    /// <summary>A fake workspace.</summary>
    /// <param name="apiKey">The one REST API key that is accepted: not empty.</param>
    /// <param name="campaignIds">
    /// The ids of the campaigns that exist. None given: every id of 8-4-4-4-12 hexadecimal digits exists.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">One of the two is <see langword="null"/>.</exception>
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

    /// <summary>The one REST API key that is accepted.</summary>
    public string ApiKey { get; }

#if !NETSTANDARD2_0
    /// <summary>Tells when a rate limit's window ends. Default: the system's clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
#endif

    /// <summary>
    /// What was read until now, in the order of the answers, each with its answer: the accepted, the refused and the unanswered
    /// alike.
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
    /// Answers one HTTP request, whatever carried it: hand it what your server received, and send back what it returns.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path, without a query.</param>
    /// <param name="contentType">The header <c>Content-Type</c>; <see langword="null"/> when there is none.</param>
    /// <param name="authorization">The header <c>Authorization</c>; <see langword="null"/> when there is none.</param>
    /// <param name="body">The body; empty when there is none.</param>
    /// <returns>The answer; a script can ask for a <see cref="FakeBrazeAnswer.Fault"/> in place of one.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="method"/>, <paramref name="path"/> or <paramref name="body"/> is <see langword="null"/>.
    /// </exception>
    public FakeBrazeAnswer Answer(string method, string path, string? contentType, string? authorization, byte[] body)
    {
        Guard.NotNull(method);
        Guard.NotNull(path);
        Guard.NotNull(body);

        var request = new FakeBrazeRequest(method, path, contentType, authorization, Encoding.UTF8.GetString(body));
        FakeBrazeAnswer answer = _script.Take(request) is { } scripted ? scripted.For(request, ByContract) : ByContract();
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

    /// <summary>Makes a handler with which an <see cref="HttpClient"/> reaches this fake in memory, whatever host it calls.</summary>
    /// <returns>A new handler; disposing it does not touch the fake.</returns>
    public HttpMessageHandler CreateHandler() => new FakeBrazeHandler(this);

    /// <summary>Serves this fake over HTTP, on a free port that only this machine can reach.</summary>
    /// <returns>The server, which listens; dispose it to free the port. It does not touch the fake.</returns>
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
            // InvalidOperationException: a document takes an escaped half of a surrogate pair, and trips over it when it is read.
            return FakeBrazeAnswer.ParseError();
        }
    }

    private FakeBrazeAnswer Accept(JsonElement request)
    {
        // Who is named decides which limit counts, not the flag: an audience alone is a broadcast too.
        RateLimitPool pool = TriggerSendContract.CountRecipients(request) > 0 ? _recipientsPool : _broadcastPool;
#if NETSTANDARD2_0
#pragma warning disable RS0030 // netstandard2.0 has no TimeProvider
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
