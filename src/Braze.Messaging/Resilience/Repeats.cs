using Polly;
using Polly.Retry;

namespace Braze.Messaging;

/// <summary>
/// Makes further attempts of a send: only where certainly nothing has left, or Braze refused it for its rate limit. The endpoint has no
/// idempotency key, so everything else could message a customer twice, and takes an option.
/// </summary>
internal sealed class Repeats
{
    /// <summary>How often a request is sent again at the most, whatever for.</summary>
    private const int MaxRepeats = 3;

    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);

    private static readonly ResiliencePropertyKey<PendingSend> Send = new("Braze.Messaging.PendingSend");

    private readonly TimeProvider _timeProvider;
    private readonly Action<PendingSend, AttemptEnd> _waiting;
    private readonly ResiliencePipeline<AttemptEnd> _pipeline;

    /// <summary>Repeats by a clock.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="waiting">Called before each wait, which is in <see cref="PendingSend.NextDelay"/>.</param>
    public Repeats(TimeProvider timeProvider, Action<PendingSend, AttemptEnd> waiting)
    {
        _timeProvider = timeProvider;
        _waiting = waiting;
        _pipeline = new ResiliencePipelineBuilder<AttemptEnd> { TimeProvider = timeProvider }
            .AddRetry(new RetryStrategyOptions<AttemptEnd>
            {
                MaxRetryAttempts = MaxRepeats,
                ShouldHandle = arguments => new ValueTask<bool>(ShouldRepeat(arguments)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(SendOf(arguments.Context).NextDelay),
                OnRetry = arguments =>
                {
                    _waiting(SendOf(arguments.Context), arguments.Outcome.Result);
                    return default;
                },
            })
            .Build();
    }

    /// <summary>Waits and sends again, for as long as that is allowed.</summary>
    /// <param name="first">How the first attempt ended.</param>
    /// <param name="send">The send.</param>
    /// <param name="attempt">Makes another attempt.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>How the last attempt ended.</returns>
    public async ValueTask<AttemptEnd> RunAsync(
        AttemptEnd first, PendingSend send, Func<PendingSend, CancellationToken, ValueTask<AttemptEnd>> attempt, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(Send, send);
            Outcome<AttemptEnd> outcome = await _pipeline.ExecuteOutcomeAsync(
                static async (context, attempts) => Outcome.FromResult(await attempts.NextAsync(SendOf(context), context.CancellationToken).ConfigureAwait(false)),
                context,
                new Attempts(first, attempt)).ConfigureAwait(false);
            return outcome.Exception is { } exception
                ? new(null, new SendCanceledException(send.MayHaveBeenSent, exception, cancellationToken), Repeat.Never)
                : outcome.Result;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static PendingSend SendOf(ResilienceContext context) => context.Properties.GetValue(Send, null!);

    private static TimeSpan Backoff(int attempt)
    {
        TimeSpan wait = Exponential(attempt);
        return wait + Jitter.UpTo(wait);
    }

    private static TimeSpan Exponential(int attempt) => TimeSpan.FromTicks(FirstBackoff.Ticks << attempt);

    private bool ShouldRepeat(RetryPredicateArguments<AttemptEnd> arguments)
    {
        if (arguments.Outcome.Exception is not null)
        {
            return false;
        }

        PendingSend send = SendOf(arguments.Context);
        AttemptEnd end = arguments.Outcome.Result;
        if (!end.MayBeFollowed(send))
        {
            return false;
        }

        TimeSpan? delay = end.Repeat == Repeat.AfterRateLimit ? RateLimitDelay(end.Reset, send, arguments.AttemptNumber) : Backoff(arguments.AttemptNumber);
        send.NextDelay = delay ?? TimeSpan.Zero;
        return delay is not null;
    }

    /// <summary>How long a 429 asks to wait; <see langword="null"/> when that is more than is waited for one send altogether.</summary>
    private TimeSpan? RateLimitDelay(RateLimitReset reset, PendingSend send, int attempt)
    {
        // A timestamp, and not the time of day, which can be set while the send waits.
        long now = _timeProvider.GetTimestamp();
        send.FirstRefusal ??= now;
        TimeSpan left = send.MaxRateLimitWait - _timeProvider.GetElapsedTime(send.FirstRefusal.Value, now);
        TimeSpan wait = reset.Wait ?? Exponential(attempt);
        if (wait > left || send.MaxRateLimitWait == TimeSpan.Zero)
        {
            return null;
        }

        // Whoever else waits for the same window must not come back in the same instant.
        TimeSpan jittered = wait + Jitter.UpTo(TimeSpan.FromTicks(Math.Max(FirstBackoff.Ticks, wait.Ticks / 10)));
        return jittered < left ? jittered : left;
    }

    /// <summary>The attempts of a send, of which the first has been made: what repeats is asked only for sends that need it.</summary>
    private sealed class Attempts(AttemptEnd first, Func<PendingSend, CancellationToken, ValueTask<AttemptEnd>> attempt)
    {
        private bool _isFirst = true;

        public ValueTask<AttemptEnd> NextAsync(PendingSend send, CancellationToken cancellationToken)
        {
            if (_isFirst)
            {
                _isFirst = false;
                return new(first);
            }

            return attempt(send, cancellationToken);
        }
    }
}
