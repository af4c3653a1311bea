using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace Braze.Messaging;

/// <summary>
/// What is sent again without being asked: only what certainly did not arrive. The endpoint has no idempotency key, so
/// everything else could message a customer twice.
/// </summary>
internal sealed class BrazeResilience(Func<BrazeOptions> options, TimeProvider timeProvider)
{
    /// <summary>How often a request is sent again at the most, whatever for.</summary>
    private const int MaxRetries = 3;

    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);

    private static readonly ResiliencePropertyKey<TimeSpan> NextDelay = new("Braze.Messaging.NextDelay");

    private static readonly ResiliencePropertyKey<DateTimeOffset> FirstRefusal = new("Braze.Messaging.FirstRefusal");

    public void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline)
    {
        pipeline.TimeProvider = timeProvider;
        pipeline
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = MaxRetries,
                ShouldRetryAfterHeader = false,
                ShouldHandle = arguments => new ValueTask<bool>(ShouldRetry(arguments)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(arguments.Context.Properties.GetValue(NextDelay, FirstBackoff)),
            })
            .AddTimeout(new HttpTimeoutStrategyOptions
            {
                TimeoutGenerator = _ => new ValueTask<TimeSpan>(options().Timeout),
            });
    }

    private bool ShouldRetry(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        BrazeOptions current = options();
        bool isUnknown = IsUnknown(arguments.Outcome);
        TimeSpan? delay = arguments.Outcome switch
        {
            { Result: { StatusCode: (HttpStatusCode)429 } refusal } => RateLimitDelay(refusal, arguments, current.MaxRateLimitWait),
            { Exception: HttpRequestException exception } when ConnectionFailure.IsBeforeSending(exception) => Backoff(arguments.AttemptNumber),
            _ when isUnknown && current.RetryUnknownOutcomes => Backoff(arguments.AttemptNumber),
            _ => null,
        };
        if (delay is not { } next)
        {
            return false;
        }

        if (isUnknown && arguments.Context.GetRequestMessage() is { } request)
        {
            EarlierAttempt.Remember(request);
        }

        arguments.Context.Properties.Set(NextDelay, next);
        return true;
    }

    private static bool IsUnknown(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException exception } => !ConnectionFailure.IsBeforeSending(exception),
        { Exception: { } exception } => AttemptTimeout.Is(exception),
        { Result.StatusCode: >= HttpStatusCode.InternalServerError } => true,
        _ => false,
    };

    /// <summary>How long a 429 asks to wait; <see langword="null"/> when that is more than is waited for one send altogether.</summary>
    private TimeSpan? RateLimitDelay(HttpResponseMessage refusal, RetryPredicateArguments<HttpResponseMessage> arguments, TimeSpan maxWait)
    {
        DateTimeOffset now = timeProvider.GetUtcNow();
        if (!arguments.Context.Properties.TryGetValue(FirstRefusal, out DateTimeOffset first))
        {
            arguments.Context.Properties.Set(FirstRefusal, first = now);
        }

        TimeSpan left = maxWait - (now - first);
        TimeSpan wait = RateLimitHeaders.Read(refusal.Headers).Reset is { } reset ? reset - now
            : refusal.Headers.RetryAfter?.Delta is { } retryAfter ? retryAfter
            : Exponential(arguments.AttemptNumber);
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        if (wait > left)
        {
            return null;
        }

        // Whoever else waits for the same window must not come back in the same instant.
        TimeSpan jittered = wait + Jitter.UpTo(TimeSpan.FromTicks(Math.Max(FirstBackoff.Ticks, wait.Ticks / 10)));
        return jittered < left ? jittered : left;
    }

    private static TimeSpan Backoff(int attempt)
    {
        TimeSpan wait = Exponential(attempt);
        return wait + Jitter.UpTo(wait);
    }

    private static TimeSpan Exponential(int attempt) => TimeSpan.FromTicks(FirstBackoff.Ticks << attempt);
}
