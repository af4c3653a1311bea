using System.Buffers;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif

namespace Braze.Messaging;

/// <summary>An answer's body, as far as it came and as far as it is worth reading, in memory that is given back.</summary>
internal readonly struct BoundedBody
{
    /// <summary>More than this is not read: the documented answers have a few hundred bytes.</summary>
    private const int MaxBytes = 64 * 1024;

    private readonly byte[] _buffer;
    private readonly int _length;

    private BoundedBody(byte[] buffer, int length, Exception? cutOffBy)
    {
        _buffer = buffer;
        _length = length;
        CutOffBy = cutOffBy;
    }

    /// <summary>What came.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Why the body is not whole; <see langword="null"/> when it is, or when no more of it was wanted.</summary>
    public Exception? CutOffBy { get; }

    /// <summary>Reads a body for a while.</summary>
    /// <param name="content">The body.</param>
    /// <param name="left">How long it may take; infinite where the token ends it in time.</param>
    /// <param name="cancellationToken">Ends the reading too.</param>
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
            using Stream stream = await deadline.For(content.ReadAsStreamAsync()).ConfigureAwait(false);
#else
            using Stream stream = await deadline.For(content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
#endif
            int read;
            do
            {
#if NETSTANDARD2_0
                read = await deadline.For(stream.ReadAsync(buffer, length, MaxBytes - length, deadline.Token)).ConfigureAwait(false);
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
#pragma warning disable CA1031 // Whatever it is (a lost connection, a time-out, a body that cannot be unpacked), the status counts.
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

    /// <summary>Gives the memory back; nothing of it may be used any more.</summary>
    public void Return()
    {
        // A read that was broken off may still write into it.
        if (CutOffBy is null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }
}
