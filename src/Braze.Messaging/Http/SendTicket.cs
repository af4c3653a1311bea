namespace Braze.Messaging;

/// <summary>
/// Admits one attempt of a send to the network, once, and records how far it got. It is the only source for the state of an attempt,
/// whatever the handlers throw, answer or repeat.
/// </summary>
internal sealed class SendTicket
{
    private const string Name = "Braze.Messaging.SendTicket";

    private const int Entered = 1;
    private const int Writing = 2;
    private const int Closed = 4;
    private const int Leaving = 8;

    private static readonly TaskCompletionSource<bool> Ended = CreateEnded();

#if !NETSTANDARD2_0
    private static readonly HttpRequestOptionsKey<SendTicket> Key = new(Name);
#endif

    private readonly KeyRedaction _redaction;
    private int _state;
    private TaskCompletionSource<bool>? _passEnded;

    /// <summary>Creates the ticket of a new attempt.</summary>
    /// <param name="redaction">Removes the key from exceptions of the network.</param>
    public SendTicket(KeyRedaction redaction) => _redaction = redaction;

    /// <summary>Whether the guard let the attempt through to the primary handler.</summary>
    public bool HasEntered => (Volatile.Read(ref _state) & Entered) != 0;

    /// <summary>Whether the body was written, to a connection or into a handler's memory.</summary>
    public bool HasWritten => (Volatile.Read(ref _state) & Writing) != 0;

    /// <summary>Whether the primary handler has read the body. Then a part of it may have been sent, whatever exception follows.</summary>
    public bool HasLeft => (Volatile.Read(ref _state) & Leaving) != 0;

    /// <summary>Whether the attempt is over.</summary>
    public bool IsClosed => (Volatile.Read(ref _state) & Closed) != 0;

    /// <summary>The answer of the primary handler, or <see langword="null"/> if there is none or there is no guard.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>Whether the primary handler changed the request, for example for a redirect.</summary>
    public bool WasRedirected { get; private set; }

    /// <summary>Whether the primary handler reported that it made no connection.</summary>
    public bool HasNotConnected { get; private set; }

    /// <summary>Returns the ticket of a request.</summary>
    public static SendTicket? From(HttpRequestMessage request)
    {
#if NETSTANDARD2_0
        return request.Properties.TryGetValue(Name, out object? ticket) ? ticket as SendTicket : null;
#else
        return request.Options.TryGetValue(Key, out SendTicket? ticket) ? ticket : null;
#endif
    }

    /// <summary>Attaches the ticket to a request. Copies of the request get it too.</summary>
    public void AttachTo(HttpRequestMessage request)
    {
#if NETSTANDARD2_0
        request.Properties[Name] = this;
#else
        request.Options.Set(Key, this);
#endif
    }

    /// <summary>Admits a single pass to the primary handler.</summary>
    public bool TryEnter() => TrySet(Entered);

    /// <summary>Admits a single write of the body, by the primary handler or into a handler's memory.</summary>
    public bool TryWrite() => TrySet(Writing);

    /// <summary>Admits a single write of a handler's copy of the body, by the primary handler.</summary>
    public bool TryWriteCopy() => TrySet(Leaving);

    /// <summary>Ends the attempt. After that, its request can neither enter nor write.</summary>
    public void Close()
    {
        int state;
        do
        {
            state = Volatile.Read(ref _state);
        }
        while (Interlocked.CompareExchange(ref _state, state | Closed, state) != state);

        // Releases a hedging handler that waits for the pass, even if there was no pass.
        EndPass();
    }

    /// <summary>Records the answer of the primary handler.</summary>
    public void EndPass(HttpResponseMessage answer, bool wasRedirected)
    {
        // Checked before the answer is stored, because a pass can end while the attempt is classified.
        WasRedirected = wasRedirected;
        Answer = answer;
        EndPass();
    }

    /// <summary>Records the exception of the primary handler.</summary>
    /// <returns>The exception without the key, which a server can repeat in the message of an exception.</returns>
    public Exception EndPass(Exception failure)
    {
        HasNotConnected = failure is HttpRequestException request && ConnectionFailure.IsBeforeSending(request);
        EndPass();

        // Without a connection, no server has answered. Searching an exception would create its whole text.
        return HasNotConnected ? failure : _redaction.RedactException(failure);
    }

    /// <summary>Waits for the end of the admitted pass.</summary>
    public Task WaitForPassAsync()
    {
        var waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        return (Interlocked.CompareExchange(ref _passEnded, waiting, null) ?? waiting).Task;
    }

    private static TaskCompletionSource<bool> CreateEnded()
    {
        var ended = new TaskCompletionSource<bool>();
        ended.SetResult(true);
        return ended;
    }

    private void EndPass() => Interlocked.CompareExchange(ref _passEnded, Ended, null)?.TrySetResult(true);

    private bool TrySet(int step)
    {
        int state;
        int next;
        do
        {
            state = Volatile.Read(ref _state);
            if ((state & (step | Closed)) != 0)
            {
                return false;
            }

            // Everything that is written after the primary handler has the request is written to the network.
            next = state | step | (step == Writing && (state & Entered) != 0 ? Leaving : 0);
        }
        while (Interlocked.CompareExchange(ref _state, next, state) != state);

        return true;
    }
}
