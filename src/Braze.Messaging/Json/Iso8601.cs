using System.Buffers.Text;
using System.Globalization;

namespace Braze.Messaging;

/// <summary>
/// Formats dates: <c>yyyy-MM-ddTHH:mm:ss.fffzzz</c>, without the fraction if it is zero. Braze's documentation shows nothing finer than
/// milliseconds.
/// </summary>
internal static class Iso8601
{
    /// <summary>The maximum number of bytes of a date.</summary>
    public const int MaxLength = 33;

    private const int OffsetLength = 6;
    private const int SecondsLength = 19;
    private const int MillisecondsLength = 23;
    private const int TicksLength = 27;

    public static ReadOnlySpan<byte> Format(DateTimeOffset value, Span<byte> buffer)
    {
        // The framework's round-trip format has seven digits of fractions. The last four are left out, or all of them with the point.
        Utf8Formatter.TryFormat(value, buffer, out _, 'O');
        int length = value.Millisecond == 0 ? SecondsLength : MillisecondsLength;
        buffer.Slice(TicksLength, OffsetLength).CopyTo(buffer.Slice(length));
        return buffer.Slice(0, length + OffsetLength);
    }

    /// <summary>Writes a date in UTC, which ends in <c>Z</c>.</summary>
    public static ReadOnlySpan<byte> FormatUtc(DateTime value, Span<byte> buffer)
    {
        int length = Format(new DateTimeOffset(value), buffer).Length - OffsetLength;
        buffer[length] = (byte)'Z';
        return buffer.Slice(0, length + 1);
    }

    public static string Format(DateTimeOffset value) => value.ToString(
        value.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
