using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>The documented rules for <c>prioritization</c>, which chooses one of the users who share an email address.</summary>
internal static class PrioritizationContract
{
    public static FakeBrazeAnswer? Refuse(JsonElement recipient, string where)
    {
        string? problem = (recipient.Field(RecipientFields.Email), recipient.Field(RecipientFields.Prioritization)) switch
        {
            (null, null) => null,
            (null, _) => "is given without an email",
            (_, null) => "is missing, and email requires it",
            (_, { } entries) => FindProblem(entries),
        };
        return problem is null ? null : FakeBrazeAnswer.BadRequest($"{RecipientFields.Prioritization} of {where} {problem}.");
    }

    private static string? FindProblem(JsonElement entries)
    {
        string?[] given = [.. entries.EnumerateArray().Select(static entry => entry.ValueKind == JsonValueKind.String ? entry.GetString() : null)];
        return given.Length == 0 ? "is empty"
            : given.Any(static entry => !Words.Prioritization.Contains(entry)) ? $"has an entry that is not one of {string.Join(", ", Words.Prioritization)}"
            : given.Distinct().Count() < given.Length ? "has an entry twice"
            : given.Contains(Words.Identified) && given.Contains(Words.Unidentified) ? $"has both {Words.Identified} and {Words.Unidentified}"
            : null;
    }
}
