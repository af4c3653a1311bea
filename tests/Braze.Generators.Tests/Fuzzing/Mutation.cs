namespace Braze.Generators.Tests.Fuzzing;

/// <summary>Creates incomplete code, in which parts are missing, truncated, swapped, or pasted in the wrong place.</summary>
internal static class Mutation
{
    public static string Of(string text, Random random)
    {
        for (int changes = Math.Max(1, random.Next(-2, 4)); changes > 0; changes--)
        {
            text = random.Next(8) switch
            {
                0 => text[..random.Next(text.Length)],
                1 => text[random.Next(text.Length / 4)..],
                2 or 3 => Delete(text, random, maxLength: 40),
                4 => Delete(text, random, maxLength: 3),
                5 => SwapWords(text, random),
                6 => SwapPieces(text, random),
                _ => Paste(text, random),
            };
            if (text.Length < 8)
            {
                break;
            }
        }

        return text;
    }

    private static string Delete(string text, Random random, int maxLength)
    {
        (int start, int length) = Piece(text, random, maxLength);
        return text.Remove(start, length);
    }

    /// <summary>Swaps two names, keywords or numbers, which leaves most of the code correct for the compiler.</summary>
    private static string SwapWords(string text, Random random)
    {
        (int Start, int Length)[] words = [.. Words(text)];
        if (words.Length < 2)
        {
            return text;
        }

        int one = random.Next(words.Length - 1);
        int other = random.Next(one + 1, words.Length);
        return Swap(text, words[one], words[other]);
    }

    private static string SwapPieces(string text, Random random)
    {
        (int Start, int Length) one = Piece(text, random, 30);
        (int Start, int Length) other = Piece(text, random, 30);
        if (one.Start > other.Start)
        {
            (one, other) = (other, one);
        }

        return one.Start + one.Length > other.Start ? text : Swap(text, one, other);
    }

    private static string Paste(string text, Random random)
    {
        (int start, int length) = Piece(text, random, 60);
        return text.Insert(random.Next(text.Length), text.Substring(start, length));
    }

    private static string Swap(string text, (int Start, int Length) one, (int Start, int Length) other) => string.Concat(
        text[..one.Start],
        text.Substring(other.Start, other.Length),
        text[(one.Start + one.Length)..other.Start],
        text.Substring(one.Start, one.Length),
        text[(other.Start + other.Length)..]);

    private static (int Start, int Length) Piece(string text, Random random, int maxLength)
    {
        int start = random.Next(text.Length);
        return (start, random.Next(Math.Min(maxLength, text.Length - start)) + 1);
    }

    private static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end > start)
            {
                yield return (start, end - start);
                start = end;
            }
        }
    }
}
