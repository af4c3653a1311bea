using System.Buffers;
using System.Text;

namespace Braze.Messaging;

/// <summary>An answer's body as text, as far as it came and as far as it is worth reading.</summary>
/// <param name="Text">The text.</param>
/// <param name="CutOffBy">Why the body is not whole; <see langword="null"/> when it is, or when no more of it was wanted.</param>
internal sealed record BoundedBody(string Text, Exception? CutOffBy)
{
    /// <summary>More than this is not read: the documented answers have a few hundred bytes.</summary>
    private const int MaxBytes = 64 * 1024;

    public static async Task<BoundedBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(MaxBytes);
        int length = 0;
        try
        {
#if NETSTANDARD2_0
            using Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            int read;
            do
            {
#if NETSTANDARD2_0
                read = await stream.ReadAsync(bytes, length, MaxBytes - length, cancellationToken).ConfigureAwait(false);
#else
                read = await stream.ReadAsync(bytes.AsMemory(length, MaxBytes - length), cancellationToken).ConfigureAwait(false);
#endif
                length += read;
            }
            while (read > 0 && length < MaxBytes);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException or InvalidDataException)
        {
            // The buffer is not given back: a read that was broken off may still write into it.
            return new BoundedBody(Encoding.UTF8.GetString(bytes, 0, length), exception);
        }

        var body = new BoundedBody(Encoding.UTF8.GetString(bytes, 0, length), null);
        ArrayPool<byte>.Shared.Return(bytes);
        return body;
    }
}
