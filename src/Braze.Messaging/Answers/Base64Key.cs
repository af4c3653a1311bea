using System.Text;

namespace Braze.Messaging;

/// <summary>A key in base64, alone or behind other text as in <c>Bearer key</c> and <c>user:key</c>.</summary>
internal static class Base64Key
{
    /// <summary>Of a shorter key too little is the same whatever stands around it.</summary>
    private const int MinLength = 8;

    private const string Padding = "\0\0";

    /// <summary>
    /// What is in each base64 text that has the key in it: the characters that hold bits of the key alone, at each of the three places
    /// that it can begin at.
    /// </summary>
    public static IEnumerable<string> CoresOf(string key)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(key);
        for (int before = 0; before < 3; before++)
        {
            // Whole characters only: the first hold bits of what stands before, the last ones of what follows.
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

    /// <summary>The whole run of base64 that a part of it belongs to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="from">What stands before this is not looked at.</param>
    public static (int Start, int End) RunAround(string text, int start, int end, int from)
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
