using System.Buffers.Text;
using System.Globalization;

namespace Braze.Messaging;

/// <content>Values: a member where there is a key, and an element without one.</content>
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
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out int written);
        End(written);
    }

#if NETSTANDARD2_0
    public void WriteNumber(JsonKey? key, double value)
    {
        // Older frameworks do not write each number in its shortest form.
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

    /// <summary>Writes a number in the digits that it has in the string.</summary>
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

    public void WriteString(JsonKey? key, DateTimeOffset value) => WriteEscaped(key, Iso8601.Format(value, stackalloc byte[Iso8601.MaxLength]));

    /// <summary>Writes a string of UTF-8 that is escaped already.</summary>
    public void WriteEscaped(JsonKey? key, ReadOnlySpan<byte> value)
    {
        Start(key, value.Length + 2);
        _bytes[_length++] = (byte)'"';
        value.CopyTo(_bytes.AsSpan(_length));
        _length += value.Length;
        _bytes[_length++] = (byte)'"';
        EndValue();
    }

    /// <summary>Writes a number or a literal that is UTF-8 already.</summary>
    public void WriteRaw(JsonKey? key, ReadOnlySpan<byte> value)
    {
        Start(key, value.Length);
        value.CopyTo(_bytes.AsSpan(_length));
        End(value.Length);
    }

    private void End(int written)
    {
        _length += written;
        EndValue();
    }
}
