using System.Collections.Concurrent;

namespace Braze.Messaging;

/// <summary>What has ended, in the order in which it did. Its size is bounded by what runs.</summary>
#pragma warning disable CA1001 // A semaphore that nobody takes a wait handle of holds nothing, and Add may still be leaving it when its item is taken.
internal sealed class EndedQueue<T>
#pragma warning restore CA1001
{
    private readonly ConcurrentQueue<T> _items = new();

    // Goes on elsewhere than in Add, so that whoever ends something does not run the reader of the outcomes.
    private readonly SemaphoreSlim _count = new(0);

    public void Add(T item)
    {
        _items.Enqueue(item);
        _count.Release();
    }

    /// <summary>Waits for the next. Once one has waited for each that was added, everything has been taken.</summary>
    public async Task<T> TakeAsync()
    {
        await _count.WaitAsync().ConfigureAwait(false);
        return _items.TryDequeue(out T? item) ? item : throw new InvalidOperationException("Counted, and not there.");
    }
}
