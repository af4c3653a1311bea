namespace Braze.Generators.Parsing;

/// <summary>Members that the generator put into a campaign, in this compilation or in a referenced one.</summary>
internal static class GeneratedMember
{
    /// <summary>The tool's name in <c>[GeneratedCode]</c>.</summary>
    public const string Tool = "Braze.Generators";

    public static bool Is(ISymbol member) =>
        member.FindAttribute("System.CodeDom.Compiler", "GeneratedCodeAttribute")?.ConstructorArguments is [{ Value: Tool }, ..];
}
