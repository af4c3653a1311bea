using System.Buffers;

namespace Braze.Messaging;

/// <summary>A growing buffer of memory that is rented and given back.</summary>
/// <remarks>
/// Given back only when nobody uses it any more: a connection may still be writing the buffer when its request is disposed,
/// and the next request's customer would be in those bytes.
/// </remarks>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _users = 1;
    private int _disposed;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Writes what the buffer holds to a stream; it may be called again, by a retry.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was given back.</exception>
    public async Task CopyToAsync(Stream stream, CancellationToken cancellationToken)
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            Guard.NotDisposed(users == 0, this);
        }
        while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);

        try
        {
#if NETSTANDARD2_0
            await stream.WriteAsync(_bytes, 0, Length, cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(_bytes.AsMemory(0, Length), cancellationToken).ConfigureAwait(false);
#endif
        }
        finally
        {
            Release();
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Release();
        }
    }

    private void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - Length >= needed)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + needed), _bytes.Length * 2));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
