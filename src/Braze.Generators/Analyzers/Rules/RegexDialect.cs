namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// Says of a regular expression whether .NET reads it as PCRE does, by which Braze goes. Only such a one is judged: what .NET alone cannot
/// read is no mistake.
/// </summary>
internal static class RegexDialect
{
    /// <summary>The letters behind a backslash that mean the same in both, or are no mistake in both.</summary>
    private const string Escapes = "dDwWsSbntrfea";

    /// <summary>Those that stand for a place between characters, which PCRE takes for letters among characters.</summary>
    private const string Places = "BAZzG";

    /// <summary>What can stand behind <c>(?</c> in both: groups, and looking ahead and behind.</summary>
    private const string Groups = ":=!<>";

    /// <summary>
    /// The options that change nothing in how the rest is read. With <c>x</c>, blanks in it and comments are nothing, and PCRE has more of
    /// those than .NET.
    /// </summary>
    private const string Options = "ims-";

    /// <summary>A possessive quantifier, a quantifier of a quantified part, a class of characters in a class, a verb, looking behind that goes back.</summary>
    private static readonly ImmutableArray<string> OnlyPcre = ImmutableArray.Create("++", "*+", "?+", "}+", "}{", "*{", "+{", "?{", "[:", "[[", "-[", "(*", "(?<*");

    public static bool IsShared(string pattern)
    {
        if (OnlyPcre.Any(pattern.Contains))
        {
            return false;
        }

        bool isInClass = false;
        for (int index = 0; index < pattern.Length - 1; index++)
        {
            switch (pattern[index])
            {
                case '\\':
                    int length = LengthOfEscape(pattern, index + 1, isInClass);
                    if (length == 0)
                    {
                        return false;
                    }

                    index += length;
                    break;
                case '[' when !isInClass:
                    isInClass = true;
                    index += pattern[index + 1] == '^' ? 1 : 0;

                    // As the first of a class it is one of its characters.
                    index += index + 1 < pattern.Length && pattern[index + 1] == ']' ? 1 : 0;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '-' when isInClass && pattern[index + 1] == '\\':
                    // To a class of characters no range leads, and PCRE may take the dash for one.
                    return false;
                case '(' when !isInClass && pattern[index + 1] == '?' && !IsSharedGroup(pattern, index + 2):
                    return false;
            }
        }

        return true;
    }

    /// <summary>How long the rest of an escape is behind its backslash; 0 when only PCRE may be able to read it.</summary>
    private static int LengthOfEscape(string pattern, int index, bool isInClass)
    {
        char escaped = pattern[index];
        return escaped switch
        {
            'x' => IsHex(pattern, index + 1, 2) ? 3 : 0,
            'c' => index + 1 == pattern.Length ? 1 : pattern[index + 1] is (>= '@' and <= '_') or (>= 'a' and <= 'z') ? 2 : 0,

            // .NET takes a name for a reference, and the last digits for no octal ones.
            '<' or '\'' or '8' or '9' or '_' or > '\x7F' => 0,
            _ when char.IsLetter(escaped) => Escapes.Contains(escaped) || (Places.Contains(escaped) && !isInClass) ? 1 : 0,
            _ => 1,
        };
    }

    /// <summary>Whether both read what stands behind <c>(?</c>; nothing, or options without an end, is a mistake in both.</summary>
    private static bool IsSharedGroup(string pattern, int index)
    {
        if (index < pattern.Length && Groups.Contains(pattern[index]))
        {
            return true;
        }

        int start = index;
        while (index < pattern.Length && Options.Contains(pattern[index]))
        {
            index++;
        }

        return index == pattern.Length || (index > start && pattern[index] is ':' or ')');
    }

    private static bool IsHex(string text, int start, int length) =>
        start + length <= text.Length && text.Skip(start).Take(length).All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
