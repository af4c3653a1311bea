namespace Braze.Messaging;

/// <summary>How a stream of recipients is sent. Read when the sending method is called; later changes do not reach it.</summary>
public sealed class SendBatchesOptions
{
    /// <summary>The largest <see cref="MaxConcurrency"/>.</summary>
    public const int MaxMaxConcurrency = 64;

    private int _maxConcurrency = 4;
    private TimeSpan _cancellationGracePeriod;

    /// <summary>How many requests run at a time: 1 to 64. Default: 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxConcurrency
    {
        get => _maxConcurrency;
        set => _maxConcurrency = value is >= 1 and <= MaxMaxConcurrency
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(MaxConcurrency)} is 1 to {MaxMaxConcurrency}.");
    }

    /// <summary>
    /// How long requests that run may still end by themselves after a cancellation, before they are cut off and their outcome is
    /// unknown. Default: zero, which cuts them off at once. At most a day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or longer than a day.</exception>
    public TimeSpan CancellationGracePeriod
    {
        get => _cancellationGracePeriod;
        set => _cancellationGracePeriod = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(CancellationGracePeriod)} is zero to a day.");
    }

    /// <summary>
    /// Told after each batch that was read and before each outcome that is handed out, one call after the other. An exception of
    /// it ends the stream as if the reader of the outcomes had stopped. Default: nobody is told.
    /// </summary>
    public IProgress<SendProgress>? Progress { get; set; }
}
