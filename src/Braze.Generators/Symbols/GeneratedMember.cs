namespace Braze.Generators.Symbols;

/// <summary>Members that the generator put into a campaign, in this compilation or in a referenced one.</summary>
internal static class GeneratedMember
{
    /// <summary>The tool's name in <c>[GeneratedCode]</c>.</summary>
    public const string Tool = "Braze.Generators";

    /// <summary>Whether a method is one that users call.</summary>
    public static bool Is(ISymbol member) =>
        member.FindAttribute("System.CodeDom.Compiler", "GeneratedCodeAttribute")?.ConstructorArguments is [{ Value: Tool }, ..];

    /// <summary>Whether a member of a campaign is in the file of its generated methods, in which nobody else writes.</summary>
    public static bool IsIn(INamedTypeSymbol campaign, ISymbol member)
    {
        foreach (ISymbol method in campaign.GetMembers(KnownNames.Generated.SendAsync))
        {
            if (method.Locations[0].SourceTree == member.Locations[0].SourceTree && Is(method))
            {
                return true;
            }
        }

        return false;
    }
}
