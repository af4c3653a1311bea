using System.Globalization;
using System.Text;

namespace Braze.Messaging;

/// <summary>
/// Prepares a server's string for messages, logs and terminals. It limits the length, and escapes characters that would break the line,
/// move the cursor or change the text direction.
/// </summary>
internal static class ServerText
{
    /// <summary>The maximum length of Braze's message, of an entry of its errors, and of an ID.</summary>
    public const int MaxLine = 500;

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Returns one line. Line breaks are escaped too.</summary>
    public static string Line(string text) => Escape(Shorten(text, MaxLine), keepLines: false);

    /// <summary>Returns several lines. Tabs and line breaks are kept.</summary>
    public static string Lines(string text, int maxLength) => Escape(Shorten(text, maxLength), keepLines: true);

    private static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        // Does not split a surrogate pair.
        int end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text[..end] + "…";
    }

    private static string Escape(string text, bool keepLines)
    {
#if !NETSTANDARD2_0
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

#endif
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' || (keepLines && c is '\n' or '\r' or '\t') || !IsEscaped(text, i))
            {
                escaped?.Append(c);
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ => escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsEscaped(string text, int index)
    {
        char c = text[index];
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            // Checks the pair, because a pair can also be an invisible character.
            index--;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,

            // Escapes characters that set the direction or are invisible, except these two, which join emoji and the letters of some scripts.
            UnicodeCategory.Format => c is not (ZeroWidthJoiner or ZeroWidthNonJoiner),
            _ => false,
        };
    }
}
