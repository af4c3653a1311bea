namespace Braze.Messaging;

/// <summary>Finds the name that a misspelled name was meant to be.</summary>
internal static class NearestName
{
    /// <summary>Finds the closest name. Returns <see langword="null"/> if no name is close.</summary>
    /// <param name="written">The misspelled name.</param>
    /// <param name="names">The correct names.</param>
    /// <param name="byLettersAlone">Whether a name that is only a part of the other is not close.</param>
    public static string? Find(string written, IEnumerable<string> names, bool byLettersAlone = false)
    {
        string text = Letters(written);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string name in names)
        {
            string other = Letters(name);
            int distance = Distance(text, other);
            bool isClose = distance <= Math.Min(3, Math.Min(text.Length, other.Length) / 3)
                || (!byLettersAlone && text.Length >= 3 && (IsPartOf(text, other) || IsPartOf(other, text)));
            if (isClose && distance < least)
            {
                nearest = name;
                least = distance;
            }
        }

        return nearest;
    }

    private static bool IsPartOf(string part, string whole) => whole.AsSpan().Contains(part.AsSpan(), StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The number of letters to add, remove or replace.</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
