namespace Braze.Messaging;

/// <summary>
/// Ends the reading of a body after a time limit, or when the caller cancels. Most bodies arrive together with the headers. Then reading
/// does not wait, and no timer is started.
/// </summary>
/// <remarks>It cancels the read itself, because a connection with an unfinished read must not be used again.</remarks>
internal sealed class ReadingDeadline : CancellationTokenSource
{
    /// <summary>A deadline whose timer was never started, for the next body.</summary>
    private static ReadingDeadline? _unused;

    private TimeSpan _left;
    private CancellationToken _cancellationToken;
    private CancellationTokenRegistration _cancelling;
    private bool _isStarted;

    private ReadingDeadline()
    {
    }

    /// <summary>Returns a deadline whose timer is not started. Call <see cref="End"/> when the reading has ended.</summary>
    public static ReadingDeadline Begin(TimeSpan left, CancellationToken cancellationToken)
    {
        ReadingDeadline deadline = Interlocked.Exchange(ref _unused, null) ?? new ReadingDeadline();
        deadline._left = left;
        deadline._cancellationToken = cancellationToken;
        return deadline;
    }

    /// <summary>Starts the timer, unless the task has ended.</summary>
    /// <returns>The task.</returns>
    public Task<T> Watch<T>(Task<T> task)
    {
        if (!task.IsCompleted)
        {
            Start();
        }

        return task;
    }

    /// <summary>Starts the timer.</summary>
    public void Start()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            if (_left != Timeout.InfiniteTimeSpan)
            {
                CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
            }

            _cancelling = _cancellationToken.Register(static deadline => ((ReadingDeadline)deadline!).Cancel(), this);
        }
    }

    /// <summary>
    /// Ends the deadline. It is reused only if its timer was never started, so it cannot cancel the reading of another body.
    /// </summary>
    public void End()
    {
#if NETSTANDARD2_0
        Dispose();
#else
        // A handler may have left registrations on the token.
        if (_isStarted || !TryReset())
        {
            Dispose();
            return;
        }

        _cancellationToken = default;
        Volatile.Write(ref _unused, this);
#endif
    }

    protected override void Dispose(bool disposing)
    {
        // Waits for a cancellation that is running, which must not use disposed objects.
        _cancelling.Dispose();
        base.Dispose(disposing);
    }
}
