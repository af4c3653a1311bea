using System.Diagnostics;
using System.Net.Http.Headers;

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

    /// <summary>A client without a container.</summary>
    /// <param name="httpClient">
    /// Sends the requests, with its time-out and handlers; it stays yours to dispose. Its handler should not follow redirects
    /// (<see cref="HttpClientHandler.AllowAutoRedirect"/>): one that is followed ends in <see cref="BrazeOutcomeUnknownException"/>.
    /// </param>
    /// <param name="options">
    /// Where to and as whom. Read and checked again for every request: one that has become wrong is an
    /// <see cref="InvalidOperationException"/> before anything leaves.
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
        _options = () => Failures(options) is { } failures ? throw new InvalidOperationException(failures) : options;
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
        using Activity? activity = BrazeTelemetry.Start(request);
        var duration = Stopwatch.StartNew();
        try
        {
            TriggerSendResult result = await SendCheckedAsync(request, cancellationToken).ConfigureAwait(false);
            int? status = result.IsDryRun ? null : (int)result.StatusCode;
            BrazeTelemetry.Ended(activity, request, SendOutcome.Of(result), status, result.RateLimit, duration.Elapsed);
            _log?.Ended(request, result);
            return result;
        }
        catch (Exception exception)
        {
            var answered = exception as BrazeException;
            BrazeTelemetry.Ended(activity, request, SendOutcome.Of(exception), (int?)answered?.StatusCode, answered?.RateLimit, duration.Elapsed);
            _log?.Failed(request, exception);
            throw;
        }
    }

    private async Task<TriggerSendResult> SendCheckedAsync(TriggerSendRequest request, CancellationToken cancellationToken)
    {
        TriggerSendRules.Check(request);
        BrazeOptions options = _options();

        // Read once: a key that is replaced while the request is under way is not the one that its answer can repeat.
        string apiKey = options.ApiKey!;
        using HttpRequestMessage message = CreateMessage(request, options, apiKey);
        if (options.DryRun)
        {
            return new TriggerSendResult { StatusCode = 0, IsDryRun = true };
        }

        // HttpClient's own time-out ends with the headers; this one also covers the body.
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_httpClient.Timeout);

        using HttpResponseMessage response = await SendAsync(message, options, timeout.Token, cancellationToken).ConfigureAwait(false);
        if (_httpClient.Timeout == Timeout.InfiniteTimeSpan)
        {
            // The attempts' own time-out ends with the headers too.
            timeout.CancelAfter(options.Timeout);
        }

        BrazeAnswer answer = await BrazeAnswer.ReadAsync(response, apiKey, timeout.Token).ConfigureAwait(false);
        if (answer.CutOffBy is OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        // A handler that follows redirects turns the request into another one, and what came is the answer to that.
        if (message.Method != HttpMethod.Post)
        {
            throw new BrazeOutcomeUnknownException(
                "Braze's host answered with a redirect, and the HTTP handler followed it. The message may have been sent. Set AllowAutoRedirect of the handler to false and check RestEndpoint.",
                answer,
                null);
        }

        return Judge(answer, request.CampaignId, EarlierAttempt.MayHaveBeenSent(message));
    }

    private static string? Failures(BrazeOptions options) =>
        string.Join(" ", BrazeOptionsRules.Failures(options)) is { Length: > 0 } failures ? failures : null;

    private static HttpRequestMessage CreateMessage(TriggerSendRequest request, BrazeOptions options, string apiKey)
    {
        bool keyInBody = options.Authentication == BrazeAuthentication.RequestBody;
        var message = new HttpRequestMessage(HttpMethod.Post, Address(options.RestEndpoint!))
        {
            Content = new TriggerSendContent(request, keyInBody ? apiKey : null, options.LiquidInValues),
        };
        if (!keyInBody)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        }

        return message;
    }

    private static Uri Address(Uri restEndpoint) => new($"{restEndpoint.AbsoluteUri.TrimEnd('/')}/{Path}");

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage message,
        BrazeOptions options,
        CancellationToken timeout,
        CancellationToken cancellationToken)
    {
        try
        {
            // The body is read apart, so that its loss does not lose the status.
            return await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // With the caller's token, not the linked one: callers tell their own cancellation from others by it.
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw NoAnswer(_httpClient.Timeout, exception);
        }
        catch (HttpRequestException exception) when (ConnectionFailure.IsBeforeSending(exception) && !EarlierAttempt.MayHaveBeenSent(message))
        {
            throw new BrazeConnectionException($"No connection to {message.RequestUri!.Host} was made, and nothing was sent.", exception);
        }
        catch (HttpRequestException exception)
        {
            throw new BrazeOutcomeUnknownException(
                "The connection was lost before Braze answered. The message may have been sent; sending again can send it twice.", null, exception);
        }
        catch (Exception exception) when (AttemptTimeout.Is(exception))
        {
            throw NoAnswer(options.Timeout, exception);
        }
    }

    private static BrazeOutcomeUnknownException NoAnswer(TimeSpan timeout, Exception exception) => new(
        $"Braze did not answer within {timeout}. The message may have been sent; sending again can send it twice.", null, exception);

    private static TriggerSendResult Judge(BrazeAnswer answer, string campaignId, bool mayHaveBeenSentBefore)
    {
        int status = (int)answer.StatusCode;
        string said = $"Braze answered {status} to the send of campaign {campaignId}{(answer.Message is null ? "" : $": {answer.Message}")}";
        return status switch
        {
            >= 200 and < 300 when answer.IsJsonObject => new TriggerSendResult
            {
                StatusCode = answer.StatusCode,
                DispatchId = answer.DispatchId,
                SendId = answer.SendId,
                Message = answer.Message,
                Errors = answer.Errors,
                RateLimit = answer.RateLimit,
            },
            >= 200 and < 300 => throw new BrazeOutcomeUnknownException(
                $"{said}, and the body is not Braze's: {(answer.CutOffBy is null ? "it is no JSON object" : "it was cut off")}. The message may have been sent.",
                answer,
                answer.CutOffBy),
            _ when mayHaveBeenSentBefore => throw new BrazeOutcomeUnknownException(
                $"{said}, after an attempt that may have been sent; sending again can send it twice.", answer, null),
            429 => throw new BrazeRateLimitException($"{said}. Nobody was messaged.", answer),
            >= 500 => throw new BrazeOutcomeUnknownException($"{said}. The message may have been sent; sending again can send it twice.", answer, null),
            _ => throw new BrazeRequestException($"{said}. Nobody was messaged.", answer),
        };
    }
}
