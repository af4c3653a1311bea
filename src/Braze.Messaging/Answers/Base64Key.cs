using System.Text;

namespace Braze.Messaging;

/// <summary>Finds the key in base64, alone or after another string, as in <c>Bearer key</c> and <c>user:key</c>.</summary>
internal static class Base64Key
{
    /// <summary>The minimum length of a core. A shorter one would match other base64 by chance.</summary>
    private const int MinLength = 8;

    private const string Padding = "\0\0";

    /// <summary>
    /// Returns the strings that base64 of the key always contains: the characters that depend only on the key, for each of its three
    /// possible positions in a group of three bytes.
    /// </summary>
    public static IEnumerable<string> FindCores(string key)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(key);
        for (int before = 0; before < 3; before++)
        {
            // Whole characters only. The first ones also depend on the bytes before the key, and the last ones on the bytes after it.
            string text = Convert.ToBase64String([.. Encoding.UTF8.GetBytes(Padding[..Math.Min(before, 2)]), .. bytes]);
            int first = before == 0 ? 0 : before + 1;
            int end = (before + bytes.Length) * 8 / 6;
            if (end - first >= MinLength)
            {
                string core = text[first..end];
                yield return core;

                string urlSafe = core.Replace('+', '-').Replace('/', '_');
                if (urlSafe != core)
                {
                    yield return urlSafe;
                }
            }
        }
    }

    /// <summary>Extends a match to the whole base64 string that contains it.</summary>
    /// <param name="text">The string.</param>
    /// <param name="start">The start of the match.</param>
    /// <param name="end">The end of the match.</param>
    /// <param name="from">The first index to search.</param>
    public static (int Start, int End) ExtendMatch(string text, int start, int end, int from)
    {
        while (start > from && IsBase64(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsBase64(text[end]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsBase64(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '-' or '_' or '=';
}
