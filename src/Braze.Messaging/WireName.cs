namespace Braze.Messaging;

/// <summary>
/// Braze's words for the values of enums; <see langword="null"/> for a value that the enum does not define, which a cast can make.
/// </summary>
internal static class WireName
{
    public static string? From(Prioritization prioritization) => Find(Words.Prioritization, (int)prioritization);

    public static string? From(SubscriptionStatus status) => Find(Words.SubscriptionStatus, (int)status);

    public static string? From(SubscriptionGroupState state) => Find(Words.SubscriptionGroupState, (int)state);

    public static string? From(Gender gender) => Find(Words.Gender, (int)gender);

    private static string? Find(IReadOnlyList<string> words, int value) => value >= 0 && value < words.Count ? words[value] : null;
}
