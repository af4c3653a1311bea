using System.Diagnostics;

namespace Braze.Messaging;

/// <summary>Sends over HTTP. Safe for use by many threads at a time.</summary>
/// <remarks>
/// It sends each request once. Register it with <c>AddBraze</c>, or make one from an <see cref="HttpClient"/> of your own.
/// </remarks>
public sealed class BrazeClient : IBrazeClient
{
    private const string Path = "campaigns/trigger/send";

    private readonly HttpClient _httpClient;
    private readonly Func<BrazeOptions> _options;
    private readonly ISendLog? _log;
    private Destination? _address;
    private Credentials? _credentials;

    /// <summary>A client without a container.</summary>
    /// <param name="httpClient">
    /// Sends the requests, with its time-out and handlers; it stays yours to dispose. Its handler should not follow redirects
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/>): one that is followed ends in <see cref="BrazeOutcomeUnknownException"/>.
    /// </param>
    /// <param name="options">
    /// Where to and as whom. Read and checked again for every request: one that has become wrong is an
    /// <see cref="BrazeOptionsException"/> before anything leaves.
    /// </param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message says which.</exception>
    public BrazeClient(HttpClient httpClient, BrazeOptions options)
    {
        Guard.NotNull(httpClient);
        Guard.NotNull(options);
        if (Failures(options) is { } failures)
        {
            throw new ArgumentException(failures, nameof(options));
        }

        _httpClient = httpClient;
        _options = () => Failures(options) is { } failures ? throw new BrazeOptionsException(failures) : options;
    }

    /// <summary>A client of a container, which checks the options itself.</summary>
    internal BrazeClient(HttpClient httpClient, Func<BrazeOptions> options, ISendLog log)
    {
        _httpClient = httpClient;
        _options = options;
        _log = log;
    }

    /// <inheritdoc/>
    public async Task<TriggerSendResult> SendAsync(TriggerSendRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request);
        using Activity? activity = BrazeTelemetry.Start();
        long start = Stopwatch.GetTimestamp();
        BrazeOptions? known = null;
        try
        {
            BrazeOptions options = known = _options();
            request = ConfiguredCampaignId.Apply(request, options);
            BrazeTelemetry.Describe(activity, request, options);
            TriggerSendRules.Check(request);

            // Read once: a key that is replaced while the request is under way is not the one that its answer can repeat.
            string apiKey = options.ApiKey!;
            PooledBuffer json = WriteJson(request, options, options.DryRun ? null : apiKey);
            TriggerSendResult result;
            if (options.DryRun)
            {
                using PooledBuffer written = json;
                result = new TriggerSendResult { StatusCode = 0, IsDryRun = true, CampaignId = request.CampaignId, RequestBody = written.Text() };
            }
            else
            {
                // All of it in this one method: what waits for an answer is woken once, and not once for each that waits for another.
                using HttpRequestMessage message = CreateMessage(json, options, apiKey);
                long sent = Stopwatch.GetTimestamp();
                HttpResponseMessage answered;
                try
                {
                    // The body is read apart, so that its loss does not lose the status.
                    answered = await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception exception) when (Failure(exception, message, options, cancellationToken) is { } failure)
                {
                    throw failure;
                }

                using HttpResponseMessage response = answered;
                BoundedBody body = await BoundedBody.ReadAsync(response.Content, TimeLeft(options, sent), cancellationToken).ConfigureAwait(false);
                try
                {
                    result = ResultOf(response, body, message, apiKey, request.CampaignId, cancellationToken);
                }
                finally
                {
                    body.Return();
                }
            }

            int? status = result.IsDryRun ? null : (int)result.StatusCode;
            BrazeTelemetry.Ended(activity, request, options, SendOutcome.Of(result), status, result.RateLimit, Elapsed(start));
            _log?.Ended(request, result);
            return result;
        }
        catch (Exception exception)
        {
            var answered = exception as BrazeException;
            BrazeTelemetry.Describe(activity, request, known);
            BrazeTelemetry.Ended(activity, request, known, SendOutcome.Of(exception), (int?)answered?.StatusCode, answered?.RateLimit, Elapsed(start), exception);
            _log?.Failed(request, exception);
            throw;
        }
    }

    /// <summary>HttpClient's own time-out ends with the headers, and so does that of an attempt: the body has what is left.</summary>
    private TimeSpan TimeLeft(BrazeOptions options, long sent) =>
        _httpClient.Timeout == Timeout.InfiniteTimeSpan ? options.Timeout : _httpClient.Timeout - Elapsed(sent);

    private TriggerSendResult ResultOf(
        HttpResponseMessage response, BoundedBody body, HttpRequestMessage message, string apiKey, string campaignId, CancellationToken cancellationToken)
    {
        // A handler that follows redirects turns the request into another one, and what came is the answer to that.
        bool isToThis = message.Method == HttpMethod.Post;
        var answer = new BrazeAnswer(response, isToThis, body, CredentialsOf(apiKey).Redaction);
        if (answer.CutOffBy is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!answer.IsSuccess)
        {
            throw isToThis
                ? AttemptFailure.Of(answer, campaignId, EarlierAttempt.MayHaveBeenSent(message))
                : AttemptFailure.Redirected(answer);
        }

        return new TriggerSendResult
        {
            StatusCode = answer.StatusCode,
            CampaignId = campaignId,
            DispatchId = answer.DispatchId,
            SendId = answer.SendId,
            Message = answer.Message,
            Errors = answer.Errors,
            RateLimit = answer.RateLimit,
        };
    }

    private static string? Failures(BrazeOptions options) =>
        BrazeOptionsRules.Failures(options) is { } failures ? string.Join(" ", failures) : null;

    private static TimeSpan Elapsed(long start)
    {
#if NETSTANDARD2_0
        return TimeSpan.FromSeconds((double)(Stopwatch.GetTimestamp() - start) / Stopwatch.Frequency);
#else
        return Stopwatch.GetElapsedTime(start);
#endif
    }

    private static PooledBuffer WriteJson(TriggerSendRequest request, BrazeOptions options, string? apiKey) => TriggerSendJson.Write(
        request, options.Authentication == BrazeAuthentication.RequestBody ? apiKey : null, options.LiquidInValues);

    private HttpRequestMessage CreateMessage(PooledBuffer json, BrazeOptions options, string apiKey)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, AddressOf(options.RestEndpoint!)) { Content = new TriggerSendContent(json) };
        if (options.Authentication != BrazeAuthentication.RequestBody)
        {
            // As text, which is what leaves, like the content type.
            message.Headers.TryAddWithoutValidation("Authorization", CredentialsOf(apiKey).Authorization);
        }

        return message;
    }

    /// <summary>Where requests go, made anew only when the options name another host.</summary>
    private Uri AddressOf(Uri restEndpoint)
    {
        if (_address is { } known && ReferenceEquals(known.RestEndpoint, restEndpoint))
        {
            return known.Address;
        }

        var address = new Uri($"{restEndpoint.AbsoluteUri.TrimEnd('/')}/{Path}");
        _address = new Destination(restEndpoint, address);
        return address;
    }

    /// <summary>What is made of the key, made anew only when the options have another.</summary>
    private Credentials CredentialsOf(string apiKey) =>
        _credentials is { } known && ReferenceEquals(known.ApiKey, apiKey) ? known : _credentials = new Credentials(apiKey);

    /// <summary>What a request that got no answer ends with; <see langword="null"/> where that is the exception itself.</summary>
    private Exception? Failure(Exception exception, HttpRequestMessage message, BrazeOptions options, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                // With the caller's token, not the linked one: callers tell their own cancellation from others by it.
                return new OperationCanceledException(exception.Message, exception, cancellationToken);
            case OperationCanceledException:
                return AttemptFailure.NoAnswer(_httpClient.Timeout, exception);
            case HttpRequestException failure when ConnectionFailure.IsBeforeSending(failure) && !EarlierAttempt.MayHaveBeenSent(message):
                return new BrazeConnectionException($"No connection to {message.RequestUri!.Host} was made, and nothing was sent.", exception);
            case HttpRequestException:
                return new BrazeOutcomeUnknownException(
                    "The connection was lost before Braze answered. The message may have been sent; sending again can send it twice.", null, exception);
            default:
                return AttemptTimeout.Is(exception) ? AttemptFailure.NoAnswer(options.Timeout, exception) : null;
        }
    }

    private sealed record Destination(Uri RestEndpoint, Uri Address);

    private sealed class Credentials(string apiKey)
    {
        public string ApiKey { get; } = apiKey;

        public string Authorization { get; } = $"Bearer {apiKey}";

        public KeyRedaction Redaction { get; } = new(apiKey);
    }
}
