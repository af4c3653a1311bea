namespace Braze.Messaging;

/// <summary>The options of <c>SendBatchesAsync</c>. They are read when the method is called, and later changes have no effect.</summary>
public sealed class SendBatchesOptions
{
    /// <summary>The largest <see cref="MaxConcurrency"/>.</summary>
    public const int MaxMaxConcurrency = 64;

    private int _maxConcurrency = 4;
    private TimeSpan _cancellationGracePeriod;

    /// <summary>The maximum number of requests that run at the same time: 1 to 64. Default: 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxConcurrency
    {
        get => _maxConcurrency;
        set => _maxConcurrency = value is >= 1 and <= MaxMaxConcurrency
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(MaxConcurrency)} must be from 1 to {MaxMaxConcurrency}.");
    }

    /// <summary>
    /// The time that running requests can continue after a cancellation. After that, they are canceled, and their outcome is unknown. Zero
    /// to one day. Default: zero, which cancels them at once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan CancellationGracePeriod
    {
        get => _cancellationGracePeriod;
        set => _cancellationGracePeriod = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(CancellationGracePeriod)} must be from zero to one day.");
    }

    /// <summary>
    /// Receives the progress after each batch that was read and before each outcome that is returned, one call at a time. If it
    /// throws, the stream ends as if you had left the loop. Default: none.
    /// </summary>
    public IProgress<SendProgress>? Progress { get; set; }
}
