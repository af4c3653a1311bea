using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Buffers;
using System.Runtime.Intrinsics;
using System.Text.Unicode;
#endif

namespace Braze.Messaging;

/// <content>
/// Texts: UTF-8 in which nothing is escaped that need not be. The body is <c>application/json</c>, never HTML, and a limit counts its
/// bytes: an emoji has four of them, and as an escape twelve.
/// </content>
internal sealed partial class PayloadWriter
{
    /// <summary>What a text returns in which no Liquid was found, or looked for.</summary>
    private const int NoLiquid = -1;

    /// <summary>Bytes of the longest escape, <c>\u001F</c>.</summary>
    private const int EscapeLength = 6;

    /// <summary>A quote, one escape, a quote and a comma.</summary>
    private const int OtherLength = EscapeLength + 3;

    /// <summary>Bytes that a UTF-16 unit can have in UTF-8.</summary>
    private const int MaxUnitLength = 3;

    /// <summary>Of a longer text it costs less to look at all of it first, with all that the framework has for it.</summary>
    private const int MaxOnePass = 128;

    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

#if !NETSTANDARD2_0
    private static readonly SearchValues<char> Escaped = SearchValues.Create(Controls + "\"\\");

    private static readonly SearchValues<char> EscapedOrBrace = SearchValues.Create(Controls + "\"\\{");
#endif

    /// <summary>Writes a member: a text.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The text. Half of a surrogate pair is written as U+FFFD.</param>
    public void WriteString(TriggerPropertyName name, ReadOnlySpan<char> value)
    {
        StartMember(name, RoomFor(value));
        WriteText(value, findLiquid: false);
        EndValue();
    }

    /// <inheritdoc cref="WriteString(TriggerPropertyName, ReadOnlySpan{char})"/>
    public void WriteString(TriggerPropertyName name, string value) => WriteString(name, value.AsSpan());

    /// <summary>Writes an element: a text.</summary>
    /// <param name="value">The text. Half of a surrogate pair is written as U+FFFD.</param>
    public void WriteStringValue(ReadOnlySpan<char> value)
    {
        StartValue(RoomFor(value));
        WriteText(value, findLiquid: false);
        EndValue();
    }

    /// <summary>Writes an object of one member, an identifier: the same as its parts, at once.</summary>
    /// <param name="opening">The object's beginning, the colon included. Inlined: the copy of a constant is a few stores.</param>
    /// <param name="value">The identifier.</param>
    /// <returns>Whether the identifier went in unchanged. Half of a surrogate pair is written as U+FFFD, which makes it another one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool WriteIdentifierObject(ReadOnlySpan<byte> opening, string value)
    {
        StartValue(opening.Length + RoomFor(value.AsSpan()) + 1);
        Append(opening);
        bool isUnchanged = WriteIdentifier(value);
        _bytes[_length++] = (byte)'}';
        EndValue();
        return isUnchanged;
    }

    /// <summary>Writes a member: an identifier.</summary>
    /// <returns>Whether it went in unchanged, as in <see cref="WriteIdentifierObject"/>.</returns>
    public bool WriteIdentifier(TriggerPropertyName name, string value)
    {
        StartMember(name, RoomFor(value.AsSpan()));
        bool isUnchanged = WriteIdentifier(value);
        EndValue();
        return isUnchanged;
    }

    /// <summary>Writes a member: a text, unless there is Liquid in it.</summary>
    /// <returns>Where in the text Liquid begins, and then nothing was written; -1 when there is none.</returns>
    public int WriteWithoutLiquid(TriggerPropertyName name, string value)
    {
        if (_place == Place.Foreign && IndexOfLiquid(value) is int found and not NoLiquid)
        {
            return found;
        }

        int start = _length;
        StartMember(name, RoomFor(value.AsSpan()));
        int liquid = WriteText(value.AsSpan(), findLiquid: true);
        return EndText(liquid, start);
    }

    /// <summary>Writes an element: a text, unless there is Liquid in it.</summary>
    /// <returns>Where in the text Liquid begins, and then nothing was written; -1 when there is none.</returns>
    public int WriteValueWithoutLiquid(string value)
    {
        int start = _length;
        StartValue(RoomFor(value.AsSpan()));
        int liquid = WriteText(value.AsSpan(), findLiquid: true);
        return EndText(liquid, start);
    }

    /// <summary>Where in a text Liquid begins (<c>{{</c> or <c>{%</c>); -1 when there is none.</summary>
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

    private bool WriteIdentifier(string value)
    {
        // As many bytes as characters, and the quotes: each is ASCII, and there is nothing to look for.
        int start = _length;
        WriteText(value.AsSpan(), findLiquid: false);
        return _length - start == value.Length + 2 || !SurrogatePairs.HasHalf(value);
    }

    private int EndText(int liquid, int start)
    {
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

    /// <summary>Writes a text with its quotes, into the room that it needs. It stops where Liquid begins, if that is looked for.</summary>
    private int WriteText(ReadOnlySpan<char> text, bool findLiquid)
    {
        _bytes[_length++] = (byte)'"';
        int plain = AppendPlain(text);
        if (plain < text.Length && WriteRest(text.Slice(plain), findLiquid) is int rest and not NoLiquid)
        {
            return plain + rest;
        }

        _bytes[_length++] = (byte)'"';
        return NoLiquid;
    }

    /// <summary>Writes a text from the first character on that is not plain.</summary>
    private int WriteRest(ReadOnlySpan<char> text, bool findLiquid)
    {
        ReadOnlySpan<char> left = text;
        while (left.Length > 0)
        {
            int special = IndexOfSpecial(left, findLiquid);
            if (special < 0)
            {
                Append(left);
                break;
            }

            Append(left.Slice(0, special));
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
            Reserve((Math.Min(left.Length, MaxOnePass) * MaxUnitLength) + OtherLength);
            left = left.Slice(AppendPlain(left));
        }

        return NoLiquid;
    }

    /// <summary>What a short text may take until its first escape was written; of a long one the least, and there is more room when it is needed.</summary>
    private static int RoomFor(ReadOnlySpan<char> text) =>
        text.Length <= MaxOnePass ? (text.Length * MaxUnitLength) + OtherLength : checked(text.Length + OtherLength);

    /// <summary>Writes the characters at the beginning that are one byte each and neither escaped nor a brace.</summary>
    /// <returns>How many they are; none of a long text.</returns>
    private int AppendPlain(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxOnePass)
        {
            return 0;
        }

        Span<byte> free = _bytes.AsSpan(_length, text.Length);
        int i = 0;
#if !NETSTANDARD2_0
        if (Vector128.IsHardwareAccelerated && text.Length >= PlainText.MinLength)
        {
            i = PlainText.Copy(text, free);
            if (i == text.Length)
            {
                _length += i;
                return i;
            }
        }
#endif
        while (i < text.Length)
        {
            char c = text[i];
            if (c is < ' ' or > '~' or '"' or '\\' or '{')
            {
                break;
            }

            free[i++] = (byte)c;
        }

        _length += i;
        return i;
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

    private void Append(ReadOnlySpan<char> text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text.ToArray());
        Reserve(checked(bytes.Length + OtherLength));
        bytes.CopyTo(_bytes, _length);
        _length += bytes.Length;
    }
#else
    private static int IndexOfSpecial(ReadOnlySpan<char> text, bool findLiquid) => text.IndexOfAny(findLiquid ? EscapedOrBrace : Escaped);

    private void Append(ReadOnlySpan<char> text)
    {
        // How long it will be is not counted before: as a rule there is room.
        int read;
        int written;
        while (Utf8.FromUtf16(text, _bytes.AsSpan(_length), out read, out written) == OperationStatus.DestinationTooSmall)
        {
            _length += written;
            text = text[read..];
            Reserve(checked(text.Length + MinSize));
        }

        _length += written;
        Reserve(OtherLength);
    }
#endif
}
