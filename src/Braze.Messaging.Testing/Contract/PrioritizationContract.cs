using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for <c>prioritization</c>: which of the users who share an e-mail address is messaged.</summary>
internal static class PrioritizationContract
{
    private static readonly string[] Values = ["identified", "unidentified", "most_recently_updated", "least_recently_updated"];

    public static FakeBrazeAnswer? Refuse(JsonElement recipient, string where)
    {
        string? trouble = (recipient.Field("email"), recipient.Field("prioritization")) switch
        {
            (null, null) => null,
            (null, _) => "is given without an email",
            (_, null) => "is missing, and email needs it",
            (_, { } entries) => Trouble(entries),
        };
        return trouble is null ? null : FakeBrazeAnswer.BadRequest($"prioritization of {where} {trouble}.");
    }

    private static string? Trouble(JsonElement entries)
    {
        string?[] given = [.. entries.EnumerateArray().Select(static entry => entry.ValueKind == JsonValueKind.String ? entry.GetString() : null)];
        return given.Length == 0 ? "is empty"
            : given.Any(static entry => !Values.Contains(entry)) ? $"has an entry that is none of {string.Join(", ", Values)}"
            : given.Distinct().Count() < given.Length ? "has an entry twice"
            : given.Contains("identified") && given.Contains("unidentified") ? "has both identified and unidentified"
            : null;
    }
}
