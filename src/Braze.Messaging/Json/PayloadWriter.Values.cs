using System.Buffers.Text;
using System.Globalization;

namespace Braze.Messaging;

/// <content>Values: each as a member, with its key, and alone.</content>
internal sealed partial class PayloadWriter
{
    private const int MaxIntegerLength = 20;
    private const int MaxDecimalLength = 31;
    private const int MaxDoubleLength = 32;
    private const int GuidLength = 36;

    public void WriteNull(TriggerPropertyName name) => WriteLiteral(name, "null"u8);

    public void WriteNullValue() => WriteLiteral("null"u8);

    public void WriteBoolean(TriggerPropertyName name, bool value) => WriteLiteral(name, value ? "true"u8 : "false"u8);

    public void WriteBooleanValue(bool value) => WriteLiteral(value ? "true"u8 : "false"u8);

    public void WriteNumber(TriggerPropertyName name, long value)
    {
        StartMember(name, MaxIntegerLength);
        Append(value);
        EndValue();
    }

    public void WriteNumberValue(long value)
    {
        StartValue(MaxIntegerLength);
        Append(value);
        EndValue();
    }

    public void WriteNumber(TriggerPropertyName name, ulong value)
    {
        StartMember(name, MaxIntegerLength);
        Append(value);
        EndValue();
    }

    public void WriteNumberValue(ulong value)
    {
        StartValue(MaxIntegerLength);
        Append(value);
        EndValue();
    }

    public void WriteNumber(TriggerPropertyName name, decimal value)
    {
        StartMember(name, MaxDecimalLength);
        Append(value);
        EndValue();
    }

    public void WriteNumberValue(decimal value)
    {
        StartValue(MaxDecimalLength);
        Append(value);
        EndValue();
    }

    public void WriteNumber(TriggerPropertyName name, double value)
    {
        StartMember(name, MaxDoubleLength);
        Append(value);
        EndValue();
    }

    public void WriteNumberValue(double value)
    {
        StartValue(MaxDoubleLength);
        Append(value);
        EndValue();
    }

    public void WriteNumber(TriggerPropertyName name, float value)
    {
        StartMember(name, MaxDoubleLength);
        Append(value);
        EndValue();
    }

    public void WriteNumberValue(float value)
    {
        StartValue(MaxDoubleLength);
        Append(value);
        EndValue();
    }

    public void WriteString(TriggerPropertyName name, Guid value)
    {
        StartMember(name, GuidLength + 2);
        Append(value);
        EndValue();
    }

    public void WriteStringValue(Guid value)
    {
        StartValue(GuidLength + 2);
        Append(value);
        EndValue();
    }

    public void WriteString(TriggerPropertyName name, DateTimeOffset value)
    {
        StartMember(name, Iso8601.MaxLength + 2);
        Append(value);
        EndValue();
    }

    public void WriteStringValue(DateTimeOffset value)
    {
        StartValue(Iso8601.MaxLength + 2);
        Append(value);
        EndValue();
    }

    /// <summary>Writes a text of ASCII that nothing is escaped in.</summary>
    public void WriteAscii(TriggerPropertyName name, ReadOnlySpan<byte> value)
    {
        StartMember(name, value.Length + 2);
        AppendQuoted(value);
        EndValue();
    }

    /// <inheritdoc cref="WriteAscii(TriggerPropertyName, ReadOnlySpan{byte})"/>
    public void WriteAsciiValue(ReadOnlySpan<byte> value)
    {
        StartValue(value.Length + 2);
        AppendQuoted(value);
        EndValue();
    }

    /// <summary>Writes a text of UTF-8 that is escaped already.</summary>
    public void WriteEscapedValue(ReadOnlySpan<byte> value) => WriteAsciiValue(value);

    /// <summary>Writes a number that is spelled already.</summary>
    public void WriteSpelled(TriggerPropertyName name, ReadOnlySpan<byte> value) => WriteLiteral(name, value);

    /// <inheritdoc cref="WriteSpelled(TriggerPropertyName, ReadOnlySpan{byte})"/>
    public void WriteSpelledValue(ReadOnlySpan<byte> value) => WriteLiteral(value);

    private void WriteLiteral(TriggerPropertyName name, ReadOnlySpan<byte> literal)
    {
        StartMember(name, literal.Length);
        Append(literal);
        EndValue();
    }

    private void WriteLiteral(ReadOnlySpan<byte> literal)
    {
        StartValue(literal.Length);
        Append(literal);
        EndValue();
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void AppendQuoted(ReadOnlySpan<byte> bytes)
    {
        _bytes[_length++] = (byte)'"';
        Append(bytes);
        _bytes[_length++] = (byte)'"';
    }

    private void Append(long value)
    {
        if (value is >= 0 and < 10)
        {
            _bytes[_length++] = (byte)('0' + value);
            return;
        }

        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    private void Append(ulong value)
    {
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    private void Append(Guid value)
    {
        _bytes[_length++] = (byte)'"';
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
        _bytes[_length++] = (byte)'"';
    }

    private void Append(DateTimeOffset value)
    {
        _bytes[_length++] = (byte)'"';
        _length += Iso8601.Format(value, _bytes.AsSpan(_length, Iso8601.MaxLength)).Length;
        _bytes[_length++] = (byte)'"';
    }

    private void Append(decimal value)
    {
        // The digits of the integer that it is, with a point among them: prices are short.
        if (DecimalParts.Of(value) is { Digits: { } digits and > 0 } parts)
        {
            if (parts.IsNegative)
            {
                _bytes[_length++] = (byte)'-';
            }

            AppendDigits(digits, parts.Scale);
            return;
        }

        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>Writes digits of which so many are behind the point, and at least one before it.</summary>
    private void AppendDigits(ulong digits, int scale)
    {
        int count = 1;
        for (ulong power = 10; count < MaxIntegerLength && digits >= power; power *= 10)
        {
            count++;
        }

        Span<byte> number = _bytes.AsSpan(_length, Math.Max(count, scale + 1) + (scale > 0 ? 1 : 0));
        int point = scale > 0 ? number.Length - scale - 1 : -1;
        uint few = (uint)digits;
        bool areFew = few == digits;
        for (int i = number.Length - 1; i >= 0; i--)
        {
            if (i == point)
            {
                number[i] = (byte)'.';
            }
            else if (areFew)
            {
                number[i] = (byte)('0' + (few % 10));
                few /= 10;
            }
            else
            {
                number[i] = (byte)('0' + (digits % 10));
                digits /= 10;
            }
        }

        _length += number.Length;
    }

    private void Append(double value)
    {
#if NETSTANDARD2_0
        Append(Shortest(value.ToString("R", CultureInfo.InvariantCulture), text => double.Parse(text, CultureInfo.InvariantCulture).Equals(value), () => value.ToString("G17", CultureInfo.InvariantCulture)));
#else
        value.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
#endif
    }

    private void Append(float value)
    {
#if NETSTANDARD2_0
        Append(Shortest(value.ToString("R", CultureInfo.InvariantCulture), text => float.Parse(text, CultureInfo.InvariantCulture).Equals(value), () => value.ToString("G9", CultureInfo.InvariantCulture)));
#else
        value.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
#endif
    }

#if NETSTANDARD2_0
    /// <summary>Older frameworks do not keep each number in its shortest form.</summary>
    private static byte[] Shortest(string text, Func<string, bool> isSame, Func<string> longer) =>
        System.Text.Encoding.ASCII.GetBytes(isSame(text) ? text : longer());
#endif
}
