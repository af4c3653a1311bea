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

    private const string Seconds = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    public static ReadOnlySpan<byte> Format(DateTimeOffset value, Span<byte> buffer)
    {
        string format = value.Millisecond == 0 ? Seconds : Milliseconds;
#if NETSTANDARD2_0
        return Encoding.ASCII.GetBytes(value.ToString(format, CultureInfo.InvariantCulture));
#else
        return value.TryFormat(buffer, out int written, format, CultureInfo.InvariantCulture)
            ? buffer[..written]
            : throw new InvalidOperationException($"A date is at most {MaxLength} bytes long.");
#endif
    }

    public static string Format(DateTimeOffset value) =>
        value.ToString(value.Millisecond == 0 ? Seconds : Milliseconds, CultureInfo.InvariantCulture);
}
