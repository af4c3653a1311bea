using System.Collections.Concurrent;

namespace Braze.Messaging;

/// <summary>A queue of ended tasks, in order. Its size is limited by the number of running requests.</summary>
#pragma warning disable CA1001 // A semaphore without a wait handle holds no resource, and Add may still be running when its item is taken.
internal sealed class EndedQueue<T>
#pragma warning restore CA1001
{
    private readonly ConcurrentQueue<T> _items = new();

    // The reader continues asynchronously, so that Add does not run the reader of the outcomes.
    private readonly SemaphoreSlim _count = new(0);

    public void Add(T item)
    {
        _items.Enqueue(item);
        _count.Release();
    }

    /// <summary>Waits for the next item.</summary>
    public async Task<T> TakeAsync()
    {
        await _count.WaitAsync().ConfigureAwait(false);
        return _items.TryDequeue(out T? item) ? item : throw new InvalidOperationException("The count and the queue disagree.");
    }
}
