namespace Braze.Messaging;

/// <summary>Ends an attempt after its time limit, or when the caller cancels.</summary>
internal sealed class AttemptDeadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _canceling;
    private readonly CancellationToken _caller;

    /// <summary>Starts the timer.</summary>
    public AttemptDeadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        _caller = cancellationToken;
#if NETSTANDARD2_0
        _source = timeProvider.CreateCancellationTokenSource(timeout);
#else
        _source = new CancellationTokenSource(timeout, timeProvider);
#endif
        _canceling = cancellationToken.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time limit was exceeded. Returns <see langword="false"/> if the caller also canceled.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Dispose()
    {
        // Waits for a cancellation that is running, which must not use disposed objects.
        _canceling.Dispose();
        _source.Dispose();
    }
}
