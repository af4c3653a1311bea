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
    private const int SecondsLength = 19;
    private const int MillisecondsLength = 23;
    private const string Seconds = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    public static ReadOnlySpan<byte> Format(DateTimeOffset value, Span<byte> buffer)
    {
#if NETSTANDARD2_0
        byte[] text = Encoding.ASCII.GetBytes(Format(value));
        text.CopyTo(buffer);
        return buffer.Slice(0, text.Length);
#else
        // Digit by digit: the framework reads a pattern anew for each date.
        DateTime local = value.DateTime;
        DateOnly.FromDateTime(local).Deconstruct(out int year, out int month, out int day);
        WriteTwo(buffer, 0, year / 100);
        WriteTwo(buffer, 2, year % 100);
        buffer[4] = (byte)'-';
        WriteTwo(buffer, 5, month);
        buffer[7] = (byte)'-';
        WriteTwo(buffer, 8, day);
        buffer[10] = (byte)'T';
        int milliseconds = (int)(local.TimeOfDay.Ticks / TimeSpan.TicksPerMillisecond);
        (int seconds, int fraction) = (milliseconds / 1000, milliseconds % 1000);
        WriteTwo(buffer, 11, seconds / 3600);
        buffer[13] = (byte)':';
        WriteTwo(buffer, 14, seconds / 60 % 60);
        buffer[16] = (byte)':';
        WriteTwo(buffer, 17, seconds % 60);
        int length = SecondsLength;
        if (fraction != 0)
        {
            buffer[19] = (byte)'.';
            buffer[20] = (byte)('0' + (fraction / 100));
            WriteTwo(buffer, 21, fraction % 100);
            length = MillisecondsLength;
        }

        int offset = (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        buffer[length] = (byte)(offset < 0 ? '-' : '+');
        offset = Math.Abs(offset);
        WriteTwo(buffer, length + 1, offset / 60);
        buffer[length + 3] = (byte)':';
        WriteTwo(buffer, length + 4, offset % 60);
        return buffer[..(length + OffsetLength)];
#endif
    }

    /// <summary>The form of a date in UTC, which ends in <c>Z</c>.</summary>
    public static ReadOnlySpan<byte> FormatUtc(DateTime value, Span<byte> buffer)
    {
        int length = Format(new DateTimeOffset(value), buffer).Length - OffsetLength;
        buffer[length] = (byte)'Z';
        return buffer.Slice(0, length + 1);
    }

#if !NETSTANDARD2_0
    /// <summary>The numbers from 00 to 99.</summary>
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    private static void WriteTwo(Span<byte> buffer, int index, int number)
    {
        buffer[index + 1] = Pairs[(number * 2) + 1];
        buffer[index] = Pairs[number * 2];
    }

#endif
    public static string Format(DateTimeOffset value) =>
        value.ToString(value.Millisecond == 0 ? Seconds : Milliseconds, CultureInfo.InvariantCulture);
}
