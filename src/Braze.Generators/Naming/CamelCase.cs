namespace Braze.Generators.Naming;

/// <summary>The naming that <c>System.Text.Json</c> calls <c>CamelCase</c>.</summary>
internal static class CamelCase
{
    /// <summary>
    /// Converts the capitals at the beginning of a name to lower case. The last of several capitals stays when it begins a word:
    /// <c>URLOfOrder</c> becomes <c>urlOfOrder</c>.
    /// </summary>
    public static string Convert(string name)
    {
        int capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        // A space does not begin a word.
        bool beginsWord = capitals > 1 && capitals < name.Length && name[capitals] != ' ';
        int lowered = beginsWord ? capitals - 1 : capitals;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }
}
