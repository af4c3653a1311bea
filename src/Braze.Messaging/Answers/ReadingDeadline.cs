namespace Braze.Messaging;

/// <summary>
/// Ends the reading of a body after a while, or when the caller cancels. Most bodies come with the headers: then nothing is waited
/// for, and no clock is started.
/// </summary>
/// <remarks>It cancels the read itself: a connection on which a read is left behind must not be used again.</remarks>
internal sealed class ReadingDeadline : CancellationTokenSource
{
    /// <summary>One whose clock was never started, for the next body.</summary>
    private static ReadingDeadline? _unused;

    private TimeSpan _left;
    private CancellationToken _cancellationToken;
    private CancellationTokenRegistration _cancelling;
    private bool _isStarted;

    private ReadingDeadline()
    {
    }

    /// <summary>A deadline whose clock stands still. It is given back with <see cref="End"/>, when nobody reads any more.</summary>
    public static ReadingDeadline Begin(TimeSpan left, CancellationToken cancellationToken)
    {
        ReadingDeadline deadline = Interlocked.Exchange(ref _unused, null) ?? new ReadingDeadline();
        deadline._left = left;
        deadline._cancellationToken = cancellationToken;
        return deadline;
    }

    /// <summary>Starts the clock, unless the task has ended.</summary>
    /// <returns>The task.</returns>
    public Task<T> For<T>(Task<T> task)
    {
        if (!task.IsCompleted)
        {
            Start();
        }

        return task;
    }

    /// <summary>Starts the clock.</summary>
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

    /// <summary>Ends it. Only one that did nothing is used again: nothing can be under way that would cancel another body.</summary>
    public void End()
    {
#if NETSTANDARD2_0
        Dispose();
#else
        // Also without what a handler may have left registered.
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
        // First, and waited for: a cancellation that is under way must not meet what is disposed.
        _cancelling.Dispose();
        base.Dispose(disposing);
    }
}
