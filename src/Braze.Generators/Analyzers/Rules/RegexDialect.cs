namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// Says of a regular expression whether .NET reads it as PCRE does, by which Braze goes. Only such a one is judged: what .NET alone cannot
/// read is no mistake.
/// </summary>
internal static class RegexDialect
{
    /// <summary>The letters behind a backslash that mean the same in both, or are no mistake in both.</summary>
    private const string Escapes = "dDwWsSbBAZzGntrfeaxuc";

    /// <summary>What can stand behind <c>(?</c> in both: groups, looking ahead and behind, a comment, and options.</summary>
    private const string Groups = ":=!<>#imsx";

    /// <summary>A possessive quantifier, a quantifier of a quantified part, a class of characters in a class, a verb.</summary>
    private static readonly ImmutableArray<string> OnlyPcre = ImmutableArray.Create("++", "*+", "?+", "}+", "}{", "[:", "[[", "(*", "\\x{");

    public static bool IsShared(string pattern)
    {
        if (OnlyPcre.Any(pattern.Contains))
        {
            return false;
        }

        for (int index = 0; index < pattern.Length - 1; index++)
        {
            if (pattern[index] == '\\')
            {
                index++;
                if (char.IsLetter(pattern[index]) && !Escapes.Contains(pattern[index]))
                {
                    return false;
                }
            }
            else if (pattern[index] == '(' && pattern[index + 1] == '?' && (index + 2 == pattern.Length || !Groups.Contains(pattern[index + 2])))
            {
                // Nothing behind it is a mistake in both.
                return index + 2 == pattern.Length;
            }
        }

        return true;
    }
}
