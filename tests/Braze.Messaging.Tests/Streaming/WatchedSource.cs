namespace Braze.Messaging.Tests;

/// <summary>An asynchronous source that says how far it was read and whether it was left as it must be.</summary>
/// <param name="count">How many elements it has.</param>
/// <param name="element">The element at a position; it waits or throws as the test says.</param>
internal sealed class WatchedSource(int count, Func<int, CancellationToken, ValueTask> element) : IAsyncEnumerable<Recipient>, IAsyncEnumerator<Recipient>
{
    private CancellationToken _token;
    private int _next;
    private bool _moving;

    public int Read => Volatile.Read(ref _next);

    public int Disposals { get; private set; }

    public Recipient Current { get; private set; } = null!;

    public IAsyncEnumerator<Recipient> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        _token = cancellationToken;
        return this;
    }

    public async ValueTask<bool> MoveNextAsync()
    {
        Assert.False(_moving, "The source was asked for two elements at a time.");
        _moving = true;
        try
        {
            if (_next == count)
            {
                return false;
            }

            await element(_next, _token);
            Current = Recipient.ForExternalUserId($"user-{_next}");
            Volatile.Write(ref _next, _next + 1);
            return true;
        }
        finally
        {
            _moving = false;
        }
    }

    public ValueTask DisposeAsync()
    {
        Assert.False(_moving, "The source was disposed while it was read.");
        Disposals++;
        return default;
    }
}
