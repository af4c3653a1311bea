namespace Braze.Generators.Diagnostics;

/// <summary>The groups that rules are shown in.</summary>
internal static class RuleCategories
{
    public const string Declaration = "Braze.Declaration";
    public const string Call = "Braze.Call";
    public const string Value = "Braze.Value";
}
