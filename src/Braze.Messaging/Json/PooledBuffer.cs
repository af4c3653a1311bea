using System.Buffers;
using System.Text;

namespace Braze.Messaging;

/// <summary>Bytes in rented memory.</summary>
/// <remarks>
/// The memory is returned when its last user is done. A connection can still be writing the buffer when its request is disposed,
/// and would otherwise send the bytes of the next request.
/// </remarks>
/// <param name="bytes">The memory, of the shared pool.</param>
/// <param name="length">How many bytes of it there are.</param>
internal sealed class PooledBuffer(byte[] bytes, int length) : IDisposable
{
    private byte[] _bytes = bytes;
    private int _users = 1;
    private int _disposed;

    /// <summary>How many bytes there are.</summary>
    public int Length => length;

    /// <summary>The bytes. Not to be used after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>The bytes as text, which they are in UTF-8. Not to be called after <see cref="Dispose"/>.</summary>
    public string Text() => Encoding.UTF8.GetString(_bytes, 0, Length);

    /// <summary>Copies the bytes, with others in place of some. Not to be called after <see cref="Dispose"/>.</summary>
    /// <param name="start">Where those begin that are replaced.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="replacement">What the copy has there.</param>
    public PooledBuffer Replace(int start, int count, ReadOnlySpan<byte> replacement)
    {
        int newLength = Length - count + replacement.Length;
        byte[] copy = ArrayPool<byte>.Shared.Rent(newLength);
        _bytes.AsSpan(0, start).CopyTo(copy);
        replacement.CopyTo(copy.AsSpan(start));
        _bytes.AsSpan(start + count, Length - start - count).CopyTo(copy.AsSpan(start + replacement.Length));
        return new PooledBuffer(copy, newLength);
    }

    /// <summary>Writes what the buffer holds to a stream; it may be called again, by a handler that repeats.</summary>
    /// <exception cref="ObjectDisposedException">The buffer was given back.</exception>
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

        // A body that fits into what the connection collects is there already.
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
