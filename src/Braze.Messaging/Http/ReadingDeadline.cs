namespace Braze.Messaging;

/// <summary>
/// Ends the reading of a body after a while, or when the caller cancels. Most bodies come with the headers: then nothing is waited
/// for, and no clock is started.
/// </summary>
/// <remarks>It cancels the read itself: a connection on which a read is left behind must not be used again.</remarks>
internal sealed class ReadingDeadline(TimeSpan left, CancellationToken cancellationToken) : CancellationTokenSource
{
    private CancellationTokenRegistration _cancelling;
    private bool _isStarted;

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
            CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
            _cancelling = cancellationToken.Register(static deadline => ((ReadingDeadline)deadline!).Cancel(), this);
        }
    }

    protected override void Dispose(bool disposing)
    {
        // First, and waited for: a cancellation that is under way must not meet what is disposed.
        _cancelling.Dispose();
        base.Dispose(disposing);
    }
}
