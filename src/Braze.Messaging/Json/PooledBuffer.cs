using System.Buffers;
using System.Text;

namespace Braze.Messaging;

/// <summary>Bytes in rented memory.</summary>
/// <remarks>
/// The memory is returned when its last user is done. A connection can still be writing the buffer when its request is disposed,
/// and would otherwise send the bytes of the next request.
/// </remarks>
/// <param name="bytes">The memory, of the shared pool.</param>
/// <param name="length">The number of bytes in use.</param>
internal sealed class PooledBuffer(byte[] bytes, int length) : IDisposable
{
    private byte[] _bytes = bytes;
    private int _users = 1;
    private int _disposed;

    /// <summary>The number of bytes in use.</summary>
    public int Length => length;

    /// <summary>The bytes. Do not use them after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>Returns the bytes as a UTF-8 string. Do not call it after <see cref="Dispose"/>.</summary>
    public string Text() => Encoding.UTF8.GetString(_bytes, 0, Length);

    /// <summary>Copies the bytes and replaces some of them. Do not call it after <see cref="Dispose"/>.</summary>
    /// <param name="start">The index of the first byte to replace.</param>
    /// <param name="count">The number of bytes to replace.</param>
    /// <param name="replacement">The new bytes.</param>
    public PooledBuffer Replace(int start, int count, ReadOnlySpan<byte> replacement)
    {
        int newLength = Length - count + replacement.Length;
        byte[] copy = ArrayPool<byte>.Shared.Rent(newLength);
        _bytes.AsSpan(0, start).CopyTo(copy);
        replacement.CopyTo(copy.AsSpan(start));
        _bytes.AsSpan(start + count, Length - start - count).CopyTo(copy.AsSpan(start + replacement.Length));
        return new PooledBuffer(copy, newLength);
    }

    /// <summary>Writes the bytes to a stream. It can be called again, by a handler that repeats.</summary>
    /// <exception cref="ObjectDisposedException">The memory was returned.</exception>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken)
    {
        int users;
        do
        {
            users = Volatile.Read(ref _users);
            Guard.NotDisposed(users == 0, this);
        }
        while (Interlocked.CompareExchange(ref _users, users + 1, users) != users);

        Task writing;
        try
        {
#if NETSTANDARD2_0
            writing = stream.WriteAsync(_bytes, 0, Length, cancellationToken);
#else
            writing = stream.WriteAsync(_bytes.AsMemory(0, Length), cancellationToken).AsTask();
#endif
        }
        catch
        {
            Release();
            throw;
        }

        // A body that fits into the buffer of the connection is already written.
        if (!writing.IsCompleted)
        {
            return ReleaseAfterAsync(writing);
        }

        Release();
        return writing;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Release();
        }
    }

    private async Task ReleaseAfterAsync(Task writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        finally
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
}
