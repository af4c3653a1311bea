namespace Braze.Generators.Diagnostics;

/// <summary>The categories of the rules.</summary>
internal static class RuleCategories
{
    public const string Declaration = "Braze.Declaration";
    public const string Call = "Braze.Call";
    public const string Value = "Braze.Value";
}
