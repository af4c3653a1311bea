using System.Globalization;

namespace Braze.Generators.Naming;

/// <summary>
/// The naming that <c>System.Text.Json</c> calls <c>SnakeCaseLower</c>: the same words and the same digits, so that a key
/// stays the same for teams that wrote their dictionaries with it.
/// </summary>
internal static class SnakeCase
{
    /// <summary>The memory of the name before, for the next on this thread.</summary>
    [ThreadStatic]
    private static char[]? _spare;

    private enum Last
    {
        /// <summary>Nothing, or a character that is no part of a word.</summary>
        Boundary,
        Upper,
        LowerOrDigit,
        Blank,
    }

    public static string Convert(string name)
    {
        // At most a line before each character.
        char[] text = _spare is { } spare && spare.Length >= 2 * name.Length ? spare : _spare = new char[Math.Max(2 * name.Length, 128)];
        int length = 0;
        Last last = Last.Boundary;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter:
                    if (last is Last.LowerOrDigit or Last.Blank
                        || (last is Last.Upper && i + 1 < name.Length && char.GetUnicodeCategory(name[i + 1]) is UnicodeCategory.LowercaseLetter))
                    {
                        text[length++] = '_';
                    }

                    text[length++] = char.ToLowerInvariant(c);
                    last = Last.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    if (last is Last.Blank)
                    {
                        text[length++] = '_';
                    }

                    text[length++] = c;
                    last = Last.LowerOrDigit;
                    break;
                case UnicodeCategory.SpaceSeparator:
                    last = last is Last.Boundary ? Last.Boundary : Last.Blank;
                    break;
                default:
                    text[length++] = c;
                    last = Last.Boundary;
                    break;
            }
        }

        return new string(text, 0, length);
    }
}
