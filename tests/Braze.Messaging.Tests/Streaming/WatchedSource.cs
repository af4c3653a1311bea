namespace Braze.Messaging.Tests;

/// <summary>An asynchronous source that records how far it was read and whether it was disposed correctly.</summary>
/// <param name="count">The number of elements.</param>
/// <param name="element">Called before each element with its position. It can wait or throw.</param>
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
