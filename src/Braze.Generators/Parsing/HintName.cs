using System.Globalization;
using System.Text;

namespace Braze.Generators.Parsing;

/// <summary>The name of a campaign's generated file.</summary>
internal static class HintName
{
    private const int MaxNameLength = 120;

    /// <summary>
    /// The readable name, shortened, and a hash of the whole name: Roslyn compares hint names without regard to case, and
    /// <c>Order</c> and <c>order</c> may both be campaigns.
    /// </summary>
    public static string For(INamedTypeSymbol type)
    {
        string full = SymbolNames.Metadata(type);
        var name = new StringBuilder(full.Length + 16);
        foreach (char c in full)
        {
            name.Append(c is '.' or '_' || (c < 128 && char.IsLetterOrDigit(c)) ? c : '-');
        }

        if (name.Length > MaxNameLength)
        {
            name.Remove(0, name.Length - MaxNameLength);
        }

        return name.Append('.').Append(Hash(full).ToString("x8", CultureInfo.InvariantCulture)).Append(".g.cs").ToString();
    }

    /// <summary>FNV-1a over the UTF-16 units: the same on every machine and in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
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
