namespace Braze.Generators.Declarations;

/// <summary>
/// The shape of every campaign ID that Braze shows: 32 lower-case hexadecimal digits in groups of 8-4-4-4-12. It looks like a UUID,
/// but need not be one: IDs with other version and variant digits are in use.
/// </summary>
internal static class CampaignIdShape
{
    private const int Length = 36;

    /// <summary>Finds what is unusual about an ID that is not whitespace; <see langword="null"/> when nothing is.</summary>
    public static string? FindProblem(string id) =>
        Normalize(id) is not { } usual ? "is not 32 hexadecimal digits in groups of 8-4-4-4-12, as Braze shows them"
        : id == usual ? null
        : id.Trim() != id ? "has whitespace around it"
        : "is in upper case, and Braze shows IDs in lower case";

    /// <summary>Trims the ID and converts it to lower case; <see langword="null"/> when the result still has another shape.</summary>
    public static string? Normalize(string id)
    {
        string usual = id.Trim().ToLowerInvariant();
        if (usual.Length != Length)
        {
            return null;
        }

        for (int i = 0; i < Length; i++)
        {
            bool fits = i is 8 or 13 or 18 or 23 ? usual[i] == '-' : usual[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f');
            if (!fits)
            {
                return null;
            }
        }

        return usual;
    }
}
