namespace Braze.Messaging;

/// <summary>
/// Admits one attempt of a send to the network, once, and knows how far it came. Whatever handlers in between throw, answer or repeat,
/// what is known of the attempt is asked here.
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

    /// <summary>The ticket of a new attempt.</summary>
    /// <param name="redaction">Takes the key out of what the network says.</param>
    public SendTicket(KeyRedaction redaction) => _redaction = redaction;

    /// <summary>Whether the guard let the attempt through to the primary handler.</summary>
    public bool HasEntered => (Volatile.Read(ref _state) & Entered) != 0;

    /// <summary>Whether the body was written, to a connection or into a handler's memory.</summary>
    public bool HasWritten => (Volatile.Read(ref _state) & Writing) != 0;

    /// <summary>Whether the primary handler has asked for the body: then some of it may have left, whatever is thrown in the end.</summary>
    public bool HasLeft => (Volatile.Read(ref _state) & Leaving) != 0;

    /// <summary>Whether the attempt is over.</summary>
    public bool IsClosed => (Volatile.Read(ref _state) & Closed) != 0;

    /// <summary>What the primary handler answered; <see langword="null"/> when it did not, or when there is no guard.</summary>
    public HttpResponseMessage? Answer { get; private set; }

    /// <summary>Whether the primary handler made another request of this one, as for a redirect.</summary>
    public bool WasRedirected { get; private set; }

    /// <summary>Whether the primary handler said that it made no connection.</summary>
    public bool HasNotConnected { get; private set; }

    /// <summary>The ticket that a request carries.</summary>
    public static SendTicket? From(HttpRequestMessage request)
    {
#if NETSTANDARD2_0
        return request.Properties.TryGetValue(Name, out object? ticket) ? ticket as SendTicket : null;
#else
        return request.Options.TryGetValue(Key, out SendTicket? ticket) ? ticket : null;
#endif
    }

    /// <summary>Puts the ticket on a request, from where copies of the request get it too.</summary>
    public void AttachTo(HttpRequestMessage request)
    {
#if NETSTANDARD2_0
        request.Properties[Name] = this;
#else
        request.Options.Set(Key, this);
#endif
    }

    /// <summary>Admits the one pass to the primary handler.</summary>
    public bool TryEnter() => TrySet(Entered);

    /// <summary>Admits the one writing of the body, by the primary handler or before it into a handler's memory.</summary>
    public bool TryWrite() => TrySet(Writing);

    /// <summary>Admits the one writing of what a handler has kept of the body, by the primary handler.</summary>
    public bool TryWriteCopy() => TrySet(Leaving);

    /// <summary>Ends the attempt: whoever still holds its request can neither enter nor write any more.</summary>
    public void Close()
    {
        int state;
        do
        {
            state = Volatile.Read(ref _state);
        }
        while (Interlocked.CompareExchange(ref _state, state | Closed, state) != state);

        // Whoever waits for a pass has nothing to wait for any more, even where none was made.
        EndPass();
    }

    /// <summary>Records what the primary handler answered.</summary>
    public void EndPass(HttpResponseMessage answer, bool wasRedirected)
    {
        // Before the answer: a pass that was left behind can end while the attempt is judged.
        WasRedirected = wasRedirected;
        Answer = answer;
        EndPass();
    }

    /// <summary>Records what the primary handler threw.</summary>
    /// <returns>The same without the key: a server can repeat it where it makes the framework's own exceptions.</returns>
    public Exception EndPass(Exception failure)
    {
        HasNotConnected = failure is HttpRequestException request && ConnectionFailure.IsBeforeSending(request);
        EndPass();

        // Without a connection no server has said anything, and to look through an exception makes its whole text.
        return HasNotConnected ? failure : _redaction.RedactException(failure);
    }

    /// <summary>Waits for the end of the pass that was admitted.</summary>
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

            // What is written once the primary handler has the request is written to the network.
            next = state | step | (step == Writing && (state & Entered) != 0 ? Leaving : 0);
        }
        while (Interlocked.CompareExchange(ref _state, next, state) != state);

        return true;
    }
}
