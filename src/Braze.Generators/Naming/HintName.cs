using System.Globalization;

namespace Braze.Generators.Naming;

/// <summary>The name of a campaign's generated file.</summary>
internal static class HintName
{
    private const int MaxNameLength = 120;

    /// <summary>
    /// Creates the name from the type's shortened name and a hash of the full name. The hash is needed because Roslyn compares hint
    /// names without regard to case, and <c>Order</c> and <c>order</c> can both be campaigns.
    /// </summary>
    /// <param name="full">The type's full name in metadata.</param>
    public static string Create(string full)
    {
        string name = full.Length > MaxNameLength ? full.Substring(full.Length - MaxNameLength) : full;
        return $"{string.Concat(name.Select(static c => IsOrdinary(c) ? c : '-'))}.{Hash(full).ToString("x8", CultureInfo.InvariantCulture)}.g.cs";
    }

    private static bool IsOrdinary(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_';

    /// <summary>
    /// Computes FNV-1a over the UTF-16 code units. The result is the same in every run, unlike that of
    /// <see cref="string.GetHashCode()"/>.
    /// </summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
