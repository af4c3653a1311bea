#if NETSTANDARD2_0
using System.Text;
#endif
using System.Globalization;

namespace Braze.Messaging;

/// <summary>
/// The one date form that goes over the wire: <c>yyyy-MM-ddTHH:mm:ss.fffzzz</c>, without the fraction when it is zero. More
/// than milliseconds is shown nowhere in Braze's documents.
/// </summary>
internal static class Iso8601
{
    /// <summary>Bytes of the longest text that <c>Format</c> writes.</summary>
    public const int MaxLength = 29;

    private const int OffsetLength = 6;
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    public static ReadOnlySpan<byte> Format(DateTimeOffset value, Span<byte> buffer)
    {
        string format = value.Millisecond == 0 ? Seconds : Milliseconds;
#if NETSTANDARD2_0
        byte[] text = Encoding.ASCII.GetBytes(value.ToString(format, CultureInfo.InvariantCulture));
        text.CopyTo(buffer);
        return buffer.Slice(0, text.Length);
#else
        return value.TryFormat(buffer, out int written, format, CultureInfo.InvariantCulture)
            ? buffer[..written]
            : throw new InvalidOperationException($"A date is at most {MaxLength} bytes long.");
#endif
    }

    /// <summary>A date that says what it is relative to: <c>Z</c> for UTC, its offset for local time.</summary>
    /// <param name="value">The date.</param>
    /// <param name="property">The property that it is the value of, for the message about one that does not say.</param>
    /// <param name="buffer">Where the text may be put.</param>
    /// <exception cref="ArgumentException">It does not say: its kind is unspecified (BRZ0011).</exception>
    public static ReadOnlySpan<byte> Format(DateTime value, TriggerPropertyName property, Span<byte> buffer)
    {
        switch (value.Kind)
        {
            case DateTimeKind.Utc:
                int length = Format(new DateTimeOffset(value), buffer).Length - OffsetLength;
                buffer[length] = (byte)'Z';
                return buffer.Slice(0, length + 1);
            case DateTimeKind.Local:
                return Format(new DateTimeOffset(value), buffer);
            default:
                throw new ArgumentException(
                    $"BRZ0011: the trigger property '{property}' is a DateTime of unspecified kind, which Braze would read as UTC. Nothing was sent. Use a DateTimeOffset, or DateTime.SpecifyKind.");
        }
    }

    public static string Format(DateTimeOffset value) =>
        value.ToString(value.Millisecond == 0 ? Seconds : Milliseconds, CultureInfo.InvariantCulture);
}
