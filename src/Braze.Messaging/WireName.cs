namespace Braze.Messaging;

/// <summary>Finds the names of enum values on the wire.</summary>
internal static class WireName
{
    /// <summary>Finds the name of a value. Returns <see langword="null"/> for a value that the enum does not define.</summary>
    /// <param name="words">The names of the enum, in the order of its values.</param>
    /// <param name="value">The value.</param>
    public static string? Find(IReadOnlyList<string> words, int value) => value >= 0 && value < words.Count ? words[value] : null;
}
