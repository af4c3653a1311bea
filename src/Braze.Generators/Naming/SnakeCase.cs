using System.Globalization;
using System.Text;

namespace Braze.Generators.Naming;

/// <summary>
/// The naming that <c>System.Text.Json</c> calls <c>SnakeCaseLower</c>. Words and digits are separated in the same way, so keys
/// stay the same for teams that used it for their dictionaries.
/// </summary>
internal static class SnakeCase
{
    private enum Last
    {
        /// <summary>No character, or one that is not part of a word.</summary>
        Boundary,
        Upper,
        LowerOrDigit,
        Space,
    }

    public static string Convert(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        Last last = Last.Boundary;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter:
                    if (last is Last.LowerOrDigit or Last.Space
                        || (last is Last.Upper && i + 1 < name.Length && char.GetUnicodeCategory(name[i + 1]) is UnicodeCategory.LowercaseLetter))
                    {
                        text.Append('_');
                    }

                    text.Append(char.ToLowerInvariant(c));
                    last = Last.Upper;
                    break;
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                    if (last is Last.Space)
                    {
                        text.Append('_');
                    }

                    text.Append(c);
                    last = Last.LowerOrDigit;
                    break;
                case UnicodeCategory.SpaceSeparator:
                    last = last is Last.Boundary ? Last.Boundary : Last.Space;
                    break;
                default:
                    text.Append(c);
                    last = Last.Boundary;
                    break;
            }
        }

        return text.ToString();
    }
}
