#if !NETSTANDARD2_0
using System.Buffers;
using System.Text.Unicode;
#endif

namespace Braze.Messaging;

/// <content>
/// Writes strings in UTF-8 and escapes only the characters that JSON requires. The body is <c>application/json</c>, never HTML, and the
/// size limit applies to its bytes. An emoji has four bytes, and its escape has twelve.
/// </content>
internal abstract partial class PayloadWriter
{
    /// <summary>The result for a string without Liquid, or if Liquid is not searched.</summary>
    private const int NoLiquid = -1;

    /// <summary>The number of bytes of the longest escape, <c>\u001F</c>.</summary>
    private const int EscapeLength = 6;

    /// <summary>The number of bytes of two quotation marks, an escape and a comma.</summary>
    private const int OtherLength = EscapeLength + 3;

    /// <summary>For longer strings, the framework's search is faster.</summary>
    private const int MaxPlainLength = 128;

    /// <summary>The maximum number of UTF-8 bytes of a UTF-16 code unit.</summary>
    private const int MaxUnitLength = 3;

    /// <summary>Writes a string. Half of a surrogate pair is written as U+FFFD.</summary>
    public void WriteString(JsonKey? key, ReadOnlySpan<char> value)
    {
        Start(key, GetInitialSize(value));
        AppendString(value, findLiquid: false);
        EndValue();
    }

    /// <summary>Writes an object with one string as an element, in one step. Most recipients are such an object.</summary>
    public void WriteStringObject(JsonKey key, ReadOnlySpan<char> value)
    {
        Start(null, key.Bytes.Length + GetInitialSize(value) + "{}".Length);
        _bytes[_length++] = (byte)'{';
        key.Bytes.CopyTo(_bytes.AsSpan(_length));
        _length += key.Bytes.Length;
        AppendString(value, findLiquid: false);
        _bytes[_length++] = (byte)'}';
        EndValue();
    }

    /// <summary>Writes a string unless it contains Liquid.</summary>
    /// <returns>The index of the Liquid, in which case nothing is written, or -1 if there is none.</returns>
    public int WriteStringWithoutLiquid(JsonKey? key, string value)
    {
        if (_place == Place.Foreign && IndexOfLiquid(value) is int found and not NoLiquid)
        {
            return found;
        }

        int start = _length;
        Start(key, GetInitialSize(value.AsSpan()));
        int liquid = AppendString(value.AsSpan(), findLiquid: true);
        if (liquid == NoLiquid)
        {
            EndValue();
        }
        else
        {
            _length = start;
        }

        return liquid;
    }

    /// <summary>Finds Liquid in a string (<c>{{</c> or <c>{%</c>).</summary>
    /// <returns>The index of the Liquid, or -1 if there is none.</returns>
    public static int IndexOfLiquid(string value)
    {
        for (int i = value.IndexOf('{'); i >= 0; i = value.IndexOf('{', i + 1))
        {
            if (IsLiquid(value.AsSpan(i)))
            {
                return i;
            }
        }

        return NoLiquid;
    }

    private static bool IsLiquid(ReadOnlySpan<char> atBrace) => atBrace.Length > 1 && atBrace[1] is '{' or '%';

    /// <summary>The memory that a string needs until its first escape. After that, memory is reserved step by step.</summary>
    private static int GetInitialSize(ReadOnlySpan<char> text) => checked(text.Length + OtherLength);

    /// <summary>Writes a string in quotation marks. It stops at Liquid if <paramref name="findLiquid"/> is true.</summary>
    private int AppendString(ReadOnlySpan<char> text, bool findLiquid)
    {
        _bytes[_length++] = (byte)'"';
        int plain = AppendPlain(text);
        ReadOnlySpan<char> left = text.Slice(plain);
        if (left.Length > 0 && AppendRest(left, findLiquid) is int liquid and not NoLiquid)
        {
            return plain + liquid;
        }

        _bytes[_length++] = (byte)'"';
        return NoLiquid;
    }

    /// <summary>Writes the characters at the start of a short string that have one byte and are neither escaped nor a brace.</summary>
    /// <returns>The number of characters.</returns>
    private int AppendPlain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxPlainLength)
        {
            return 0;
        }

        Span<byte> free = _bytes.AsSpan(_length, text.Length);
#if NETSTANDARD2_0
        int i = 0;
#else
        int i = text.Length < PlainText.MinLength ? 0 : PlainText.Copy(text, free);
        if (i == text.Length)
        {
            _length += i;
            return i;
        }
#endif
        while (i < text.Length && text[i] is >= ' ' and <= '~' and not ('"' or '\\' or '{'))
        {
            free[i] = (byte)text[i++];
        }

        _length += i;
        return i;
    }

    /// <summary>Writes the rest of a string, starting at the first character that is not plain.</summary>
    private int AppendRest(ReadOnlySpan<char> text, bool findLiquid)
    {
        ReadOnlySpan<char> left = text;
        int special;
        while ((special = IndexOfSpecial(left, findLiquid)) >= 0)
        {
            AppendUtf8(left.Slice(0, special));
            left = left.Slice(special);
            if (left[0] != '{')
            {
                AppendEscape(left[0]);
            }
            else if (IsLiquid(left))
            {
                return text.Length - left.Length;
            }
            else
            {
                _bytes[_length++] = (byte)'{';
            }

            left = left.Slice(1);
        }

        AppendUtf8(left);
        return NoLiquid;
    }

    private void AppendEscape(char c)
    {
        Span<byte> free = _bytes.AsSpan(_length);
        free[0] = (byte)'\\';
        byte letter = c switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => 0,
        };
        if (letter != 0)
        {
            free[1] = letter;
            _length += 2;
            return;
        }

        free[1] = (byte)'u';
        free[2] = (byte)'0';
        free[3] = (byte)'0';
        free[4] = (byte)(c < 16 ? '0' : '1');
        free[5] = (byte)"0123456789ABCDEF"[c % 16];
        _length += EscapeLength;
    }

#if NETSTANDARD2_0
    private static int IndexOfSpecial(ReadOnlySpan<char> text, bool findLiquid)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\' || (findLiquid && text[i] == '{'))
            {
                return i;
            }
        }

        return -1;
    }

    private void AppendUtf8(ReadOnlySpan<char> text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text.ToArray());
        Reserve(checked(bytes.Length + OtherLength));
        bytes.CopyTo(_bytes, _length);
        _length += bytes.Length;
    }
#else
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> Escaped = SearchValues.Create(Controls + "\"\\");

    private static readonly SearchValues<char> EscapedOrBrace = SearchValues.Create(Controls + "\"\\{");

    private static int IndexOfSpecial(ReadOnlySpan<char> text, bool findLiquid) => text.IndexOfAny(findLiquid ? EscapedOrBrace : Escaped);

    private void AppendUtf8(ReadOnlySpan<char> text)
    {
        int read;
        int written;
        while (Utf8.FromUtf16(text, _bytes.AsSpan(_length), out read, out written) == OperationStatus.DestinationTooSmall)
        {
            _length += written;
            text = text[read..];
            Reserve(checked((text.Length * MaxUnitLength) + OtherLength));
        }

        _length += written;
        Reserve(OtherLength);
    }
#endif
}
