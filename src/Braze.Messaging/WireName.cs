namespace Braze.Messaging;

/// <summary>
/// Braze's words for the values of enums; <see langword="null"/> for a value that the enum does not define, which a cast can make.
/// </summary>
internal static class WireName
{
    /// <summary>The word of one value.</summary>
    /// <param name="words">The words of its enum, in the order of the values.</param>
    /// <param name="value">The value.</param>
    public static string? Find(IReadOnlyList<string> words, int value) => value >= 0 && value < words.Count ? words[value] : null;
}
