using System.Globalization;

namespace Braze.Messaging;

/// <summary>
/// Matches a character as a service may write it: without changes, or escaped for JSON, a URL or HTML, also with nested escapes.
/// </summary>
internal static class EscapedCharacter
{
    /// <summary>The characters that an escape can start with.</summary>
    public const string EscapeStarts = "\\%&";

    /// <summary>The maximum number of nested escapes. <c>%252D</c> is a hyphen that is escaped twice.</summary>
    private const int MaxNesting = 3;

    private const int MaxEntityDigits = 7;

    /// <summary>The names of characters in HTML, except letters and digits.</summary>
    private static readonly (string Name, char Character)[] Entities =
    [
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("excl", '!'), ("num", '#'), ("dollar", '$'),
        ("percnt", '%'), ("lpar", '('), ("rpar", ')'), ("ast", '*'), ("midast", '*'), ("plus", '+'), ("comma", ','), ("period", '.'),
        ("sol", '/'), ("colon", ':'), ("semi", ';'), ("equals", '='), ("quest", '?'), ("commat", '@'), ("lsqb", '['), ("lbrack", '['),
        ("bsol", '\\'), ("rsqb", ']'), ("rbrack", ']'), ("Hat", '^'), ("lowbar", '_'), ("UnderBar", '_'), ("grave", '`'), ("lcub", '{'),
        ("lbrace", '{'), ("verbar", '|'), ("vert", '|'), ("rcub", '}'), ("rbrace", '}'), ("hyphen", '-'), ("dash", '-'), ("nbsp", ' '),
    ];

    /// <summary>Returns how many characters at the start of a string represent a character, or 0 if it starts with another one.</summary>
    /// <param name="text">The string.</param>
    /// <param name="expected">The character.</param>
    /// <param name="ignoreCase">Whether to ignore the case.</param>
    /// <param name="longest">
    /// Whether to use the most nested interpretation if there are several: <c>&amp;amp;#38;</c> is an ampersand, and so is its start.
    /// </param>
    public static int GetLength(ReadOnlySpan<char> text, char expected, bool ignoreCase, bool longest)
    {
        int length = GetLength(text, expected, ignoreCase, longest ? 0 : MaxNesting);
        for (int inner = 0; longest && inner < MaxNesting; inner++)
        {
            length = Math.Max(length, Escape(text, expected, ignoreCase, inner));
        }

        return length;
    }

    /// <summary>Whether a string ends in the middle of an escape.</summary>
    public static bool IsCutOffEscape(ReadOnlySpan<char> text) =>
        text.Length is > 0 and < 6 && IsStart(text[0]) && text.Slice(1).IndexOfAny(' ', '"', ';') < 0;

    private static bool IsStart(char c) => c is '\\' or '%' or '&';

    private static int GetLength(ReadOnlySpan<char> text, char expected, bool ignoreCase, int nesting)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        // The first character of an escape can also be escaped.
        for (int inner = 0; inner < nesting; inner++)
        {
            if (Escape(text, expected, ignoreCase, inner) is > 0 and var length)
            {
                return length;
            }
        }

        return IsSame(text[0], expected, ignoreCase) ? 1 : 0;
    }

    private static int Escape(ReadOnlySpan<char> text, char expected, bool ignoreCase, int nesting)
    {
        if (text.Length == 0 || !IsStart(text[0]))
        {
            return 0;
        }

        int length = Math.Max(Backslash(text, expected, ignoreCase, nesting), Percent(text, expected, ignoreCase, nesting));
        return Math.Max(length, Entity(text, expected, ignoreCase, nesting));
    }

    /// <summary><c>\u002D</c>, <c>\x2D</c> and <c>\/</c>.</summary>
    private static int Backslash(ReadOnlySpan<char> text, char expected, bool ignoreCase, int nesting)
    {
        int start = GetLength(text, '\\', ignoreCase: false, nesting);
        if (start == 0 || start == text.Length)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = text.Slice(start);
        if (rest[0] is 'u' or 'U' && IsHex(rest.Slice(1), 4, expected, ignoreCase))
        {
            return start + 5;
        }

        if (rest[0] is 'x' or 'X' && IsHex(rest.Slice(1), 2, expected, ignoreCase))
        {
            return start + 3;
        }

        return rest[0] == expected ? start + 1 : 0;
    }

    /// <summary><c>%2D</c>.</summary>
    private static int Percent(ReadOnlySpan<char> text, char expected, bool ignoreCase, int nesting)
    {
        int start = GetLength(text, '%', ignoreCase: false, nesting);
        return start > 0 && IsHex(text.Slice(start), 2, expected, ignoreCase) ? start + 2 : 0;
    }

    /// <summary><c>&amp;#45;</c>, <c>&amp;#x2D;</c> and <c>&amp;sol;</c>. The semicolon after a number is optional.</summary>
    private static int Entity(ReadOnlySpan<char> text, char expected, bool ignoreCase, int nesting)
    {
        int start = GetLength(text, '&', ignoreCase: false, nesting);
        if (start == 0)
        {
            return 0;
        }

        int hash = GetLength(text.Slice(start), '#', ignoreCase: false, nesting);
        if (hash == 0)
        {
            return NamedEntity(text, start, expected, nesting);
        }

        start += hash;
        bool isHex = start < text.Length && text[start] is 'x' or 'X';
        start += isHex ? 1 : 0;
        int code = 0;
        int digits = 0;
        while (digits < MaxEntityDigits && start + digits < text.Length && Digit(text[start + digits], isHex) is >= 0 and var digit)
        {
            code = (code * (isHex ? 16 : 10)) + digit;
            digits++;
        }

        int end = start + digits;
        return digits == 0 || code > char.MaxValue || !IsSame((char)code, expected, ignoreCase) ? 0
            : end + GetLength(text.Slice(end), ';', ignoreCase: false, nesting);
    }

    private static int NamedEntity(ReadOnlySpan<char> text, int start, char expected, int nesting)
    {
        foreach ((string name, char character) in Entities)
        {
            if (character == expected && text.Slice(start).StartsWith(name.AsSpan(), StringComparison.Ordinal))
            {
                int end = start + name.Length;
                return GetLength(text.Slice(end), ';', ignoreCase: false, nesting) is > 0 and var length ? end + length : 0;
            }
        }

        return 0;
    }

    private static bool IsHex(ReadOnlySpan<char> text, int length, char expected, bool ignoreCase)
    {
        if (text.Length < length)
        {
            return false;
        }

        int code = 0;
        for (int i = 0; i < length; i++)
        {
            int digit = Digit(text[i], isHex: true);
            if (digit < 0)
            {
                return false;
            }

            code = (code * 16) + digit;
        }

        return IsSame((char)code, expected, ignoreCase);
    }

    private static int Digit(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };

    private static bool IsSame(char one, char other, bool ignoreCase) =>
        one == other || (ignoreCase && char.ToUpper(one, CultureInfo.InvariantCulture) == char.ToUpper(other, CultureInfo.InvariantCulture));
}
