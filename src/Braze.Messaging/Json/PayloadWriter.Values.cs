using System.Buffers.Text;
using System.Globalization;

namespace Braze.Messaging;

/// <content>Writes values: a member if there is a key, otherwise an element.</content>
internal abstract partial class PayloadWriter
{
    private const int MaxIntegerLength = 20;
    private const int MaxDecimalLength = 31;
    private const int MaxDoubleLength = 32;
    private const int QuotedGuidLength = 38;

    public void WriteNull(JsonKey? key) => WriteRaw(key, "null"u8);

    public void WriteBoolean(JsonKey? key, bool value) => WriteRaw(key, value ? "true"u8 : "false"u8);

    public void WriteNumber(JsonKey? key, long value)
    {
        Start(key, MaxIntegerLength);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        End(written);
    }

    public void WriteNumber(JsonKey? key, ulong value)
    {
        Start(key, MaxIntegerLength);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        End(written);
    }

    public void WriteNumber(JsonKey? key, decimal value)
    {
        Start(key, MaxDecimalLength);
#if !NETSTANDARD2_0
        // Prices are short, so they are written as a 64-bit integer with a decimal point, which is faster than the framework for any decimal.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[2] == 0 && (bits[0] | bits[1]) != 0)
        {
            End(FormatDigits(((ulong)(uint)bits[1] << 32) | (uint)bits[0], scale: (byte)(bits[3] >> 16), isNegative: bits[3] < 0));
            return;
        }

#endif
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        End(written);
    }

#if NETSTANDARD2_0
    public void WriteNumber(JsonKey? key, double value)
    {
        // Older frameworks do not write every number in its shortest form.
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        bool isSame = double.Parse(text, CultureInfo.InvariantCulture).Equals(value);
        WriteNumber(key, isSame ? text : value.ToString("G17", CultureInfo.InvariantCulture));
    }

    public void WriteNumber(JsonKey? key, float value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        bool isSame = float.Parse(text, CultureInfo.InvariantCulture).Equals(value);
        WriteNumber(key, isSame ? text : value.ToString("G9", CultureInfo.InvariantCulture));
    }
#else
    public void WriteNumber(JsonKey? key, double value)
    {
        Start(key, MaxDoubleLength);
        value.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        End(written);
    }

    public void WriteNumber(JsonKey? key, float value)
    {
        Start(key, MaxDoubleLength);
        value.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        End(written);
    }
#endif

    /// <summary>Writes a number with the digits of a string.</summary>
    public void WriteNumber(JsonKey? key, string digits) => WriteRaw(key, System.Text.Encoding.ASCII.GetBytes(digits));

    public void WriteString(JsonKey? key, Guid value)
    {
        Start(key, QuotedGuidLength);
        _bytes[_length++] = (byte)'"';
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
        _bytes[_length++] = (byte)'"';
        EndValue();
    }

    public void WriteString(JsonKey? key, DateTimeOffset value)
    {
        Start(key, Iso8601.MaxLength + 2);
        _bytes[_length++] = (byte)'"';
        _length += Iso8601.Format(value, _bytes.AsSpan(_length)).Length;
        _bytes[_length++] = (byte)'"';
        EndValue();
    }

    /// <summary>Writes a UTF-8 string that is already escaped.</summary>
    public void WriteEscaped(JsonKey? key, ReadOnlySpan<byte> value)
    {
        Start(key, value.Length + 2);
        _bytes[_length++] = (byte)'"';
        value.CopyTo(_bytes.AsSpan(_length));
        _length += value.Length;
        _bytes[_length++] = (byte)'"';
        EndValue();
    }

    /// <summary>Writes a number or a literal that is already UTF-8.</summary>
    public void WriteRaw(JsonKey? key, ReadOnlySpan<byte> value)
    {
        Start(key, value.Length);
        value.CopyTo(_bytes.AsSpan(_length));
        End(value.Length);
    }

#if !NETSTANDARD2_0
    /// <summary>Formats digits with a given number of decimal places and at least one digit before the decimal point.</summary>
    private int FormatDigits(ulong digits, int scale, bool isNegative)
    {
        Span<byte> free = _bytes.AsSpan(_length, MaxDecimalLength);
        int start = MaxDecimalLength;
        for (int count = 0; digits > 0 || count <= scale; count++)
        {
            if (count == scale && scale > 0)
            {
                free[--start] = (byte)'.';
            }

            (digits, ulong digit) = Math.DivRem(digits, 10);
            free[--start] = (byte)('0' + digit);
        }

        if (isNegative)
        {
            free[--start] = (byte)'-';
        }

        free[start..].CopyTo(free);
        return MaxDecimalLength - start;
    }
#endif

    private void End(int written)
    {
        _length += written;
        EndValue();
    }
}
