using System.Buffers;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif

namespace Braze.Messaging;

/// <summary>The body of an answer, limited in size and possibly cut off, in rented memory.</summary>
internal readonly struct BoundedBody
{
    /// <summary>The maximum size to read. The documented answers have a few hundred bytes.</summary>
    private const int MaxBytes = 64 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private BoundedBody(byte[] buffer, int length, Exception? cutOffBy)
    {
        _buffer = buffer;
        _length = length;
        CutOffBy = cutOffBy;
    }

    /// <summary>The bytes that were read.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>The exception that cut off the body, or <see langword="null"/> if it is complete or reached the maximum size.</summary>
    public Exception? CutOffBy { get; }

    /// <summary>Reads a body within a time limit.</summary>
    /// <param name="content">The body.</param>
    /// <param name="left">The time limit. Infinite if the token applies the limit.</param>
    /// <param name="cancellationToken">A token that also ends the reading.</param>
#if !NETSTANDARD2_0
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    public static async ValueTask<BoundedBody> ReadAsync(HttpContent content, TimeSpan left, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(MaxBytes);
        int length = 0;
        var deadline = ReadingDeadline.Begin(left, cancellationToken);
        try
        {
#if NETSTANDARD2_0
            using Stream stream = await deadline.Watch(content.ReadAsStreamAsync()).ConfigureAwait(false);
#else
            using Stream stream = await deadline.Watch(content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
#endif
            int read;
            do
            {
#if NETSTANDARD2_0
                read = await deadline.Watch(stream.ReadAsync(buffer, length, MaxBytes - length, deadline.Token)).ConfigureAwait(false);
#else
                ValueTask<int> reading = stream.ReadAsync(buffer.AsMemory(length, MaxBytes - length), deadline.Token);
                if (!reading.IsCompleted)
                {
                    deadline.Start();
                }

                read = await reading.ConfigureAwait(false);
#endif
                length += read;
            }
            while (read > 0 && length < MaxBytes);
        }
#pragma warning disable CA1031 // After any exception (a lost connection, a time-out, a body that cannot be decompressed), the status is still valid.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new BoundedBody(buffer, length, exception);
        }
        finally
        {
            deadline.End();
        }

        return new BoundedBody(buffer, length, null);
    }

    /// <summary>Returns the memory. Do not use the bytes after this call.</summary>
    public void Return()
    {
        // A canceled read may still write into the memory.
        if (CutOffBy is null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }
}
