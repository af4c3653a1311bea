using Polly;
using Polly.Retry;

namespace Braze.Messaging;

/// <summary>
/// Repeats a send. By default, it does so only if nothing was sent or if Braze refused the request because of its rate limit. The endpoint
/// has no idempotency key, so in all other cases a user could get the message twice, and an option must allow the repeat.
/// </summary>
internal sealed class SendRetrier
{
    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);

    private static readonly ResiliencePropertyKey<Attempts> Key = new("Braze.Messaging.Attempts");

    private readonly TimeProvider _timeProvider;
    private readonly Action<PendingSend, AttemptEnd, TimeSpan> _waiting;
    private readonly ResiliencePipeline<AttemptEnd> _pipeline;

    /// <summary>Creates the retry pipeline.</summary>
    /// <param name="timeProvider">The clock of the waits.</param>
    /// <param name="waiting">Called before each wait, with the result of the last attempt and the duration of the wait.</param>
    public SendRetrier(TimeProvider timeProvider, Action<PendingSend, AttemptEnd, TimeSpan> waiting)
    {
        _timeProvider = timeProvider;
        _waiting = waiting;
        _pipeline = new ResiliencePipelineBuilder<AttemptEnd> { TimeProvider = timeProvider }
            .AddRetry(new RetryStrategyOptions<AttemptEnd>
            {
                MaxRetryAttempts = BrazeOptionsRules.MaxMaxRetries,
                ShouldHandle = arguments => new ValueTask<bool>(ShouldRepeat(arguments)),
                DelayGenerator = static arguments => new ValueTask<TimeSpan?>(GetAttempts(arguments.Context).NextDelay),
                OnRetry = arguments =>
                {
                    Attempts attempts = GetAttempts(arguments.Context);
                    _waiting(attempts.Send, arguments.Outcome.Result, attempts.NextDelay);
                    return default;
                },
            })
            .Build();
    }

    /// <summary>Waits and repeats the send as long as the rules allow it.</summary>
    /// <param name="first">The result of the first attempt.</param>
    /// <param name="send">The send.</param>
    /// <param name="attempt">Makes another attempt.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The result of the last attempt.</returns>
    public async ValueTask<AttemptEnd> RunAsync(
        AttemptEnd first, PendingSend send, Func<PendingSend, CancellationToken, ValueTask<AttemptEnd>> attempt, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            var attempts = new Attempts(send, first, attempt);
            context.Properties.Set(Key, attempts);
            Outcome<AttemptEnd> outcome = await _pipeline.ExecuteOutcomeAsync(
                static async (context, attempts) => Outcome.FromResult(await attempts.NextAsync(context.CancellationToken).ConfigureAwait(false)),
                context,
                attempts).ConfigureAwait(false);
            return outcome.Exception is { } exception
                ? new(null, new SendCanceledException(send.MayHaveBeenSent, exception, cancellationToken), Repeat.Never)
                : outcome.Result;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Attempts GetAttempts(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    private static TimeSpan GetBackoff(int attempt)
    {
        TimeSpan wait = GetExponentialDelay(attempt);
        return wait + Jitter.UpTo(wait);
    }

    private static TimeSpan GetExponentialDelay(int attempt) => TimeSpan.FromTicks(FirstBackoff.Ticks << attempt);

    private bool ShouldRepeat(RetryPredicateArguments<AttemptEnd> arguments)
    {
        if (arguments.Outcome.Exception is not null)
        {
            return false;
        }

        Attempts attempts = GetAttempts(arguments.Context);
        AttemptEnd end = arguments.Outcome.Result;
        if (arguments.AttemptNumber >= attempts.Send.MaxRetries || !end.CanBeRepeated(attempts.Send))
        {
            return false;
        }

        TimeSpan? delay = end.Repeat == Repeat.AfterRateLimit
            ? GetRateLimitDelay((end.Exception as BrazeException)?.ResetsIn, attempts, arguments.AttemptNumber)
            : GetBackoff(arguments.AttemptNumber);
        attempts.NextDelay = delay ?? TimeSpan.Zero;
        return delay is not null;
    }

    /// <summary>The wait that a 429 asks for, or <see langword="null"/> if it exceeds the remaining wait of the send.</summary>
    private TimeSpan? GetRateLimitDelay(TimeSpan? resetsIn, Attempts attempts, int attempt)
    {
        // Uses a timestamp, because the system time can be set while the send waits.
        long now = _timeProvider.GetTimestamp();
        attempts.FirstRefusal ??= now;
        TimeSpan longest = attempts.Send.MaxRateLimitWait;
        TimeSpan left = longest - _timeProvider.GetElapsedTime(attempts.FirstRefusal.Value, now);
        TimeSpan wait = resetsIn ?? GetExponentialDelay(attempt);
        if (wait > left || longest == TimeSpan.Zero)
        {
            return null;
        }

        // Other clients wait for the same window and must not send at the same moment.
        TimeSpan jittered = wait + Jitter.UpTo(TimeSpan.FromTicks(Math.Max(FirstBackoff.Ticks, wait.Ticks / 10)));
        return jittered < left ? jittered : left;
    }

    /// <summary>The attempts of a send. The first attempt has already ended when this is created.</summary>
    private sealed class Attempts(PendingSend send, AttemptEnd first, Func<PendingSend, CancellationToken, ValueTask<AttemptEnd>> attempt)
    {
        private bool _isFirst = true;

        public PendingSend Send => send;

        /// <summary>The timestamp of the first refusal because of the rate limit.</summary>
        public long? FirstRefusal { get; set; }

        /// <summary>The duration of the wait before the next attempt.</summary>
        public TimeSpan NextDelay { get; set; }

        public ValueTask<AttemptEnd> NextAsync(CancellationToken cancellationToken)
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
