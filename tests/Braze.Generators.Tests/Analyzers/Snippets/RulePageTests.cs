using System.Text.RegularExpressions;
using Braze.Generators.Analyzers;

namespace Braze.Generators.Tests.Analyzers.Snippets;

/// <summary>The examples on the page of each rule about calls: the wrong one breaks the page's rule, and the right one breaks no rule.</summary>
public sealed partial class RulePageTests
{
    private static readonly string Pages = Path.Combine(RuleCatalogTests.Root(), "docs", "rules");

    public static TheoryData<string> Ids => [.. new SendCallAnalyzer().SupportedDiagnostics.Except(new CampaignDeclarationAnalyzer().SupportedDiagnostics).Select(rule => rule.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_breaks_the_rule(string id) =>
        Assert.Contains(id, await SnippetRun.IdsAsync(Example(id, "Wrong"), compiles: id != "BRZ1019"));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_right_example_breaks_none(string id) => Assert.Empty(await SnippetRun.IdsAsync(Example(id, "Right")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule(string id)
    {
        string page = File.ReadAllText(Path.Combine(Pages, $"{id}.md"));
        var forms = new SendCallAnalyzer().SupportedDiagnostics.Where(rule => rule.Id == id).ToList();

        Assert.StartsWith($"# {id}: {forms[0].Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Category | {forms[0].Category} |", page, StringComparison.Ordinal);
        Assert.Matches($@"\| Severity \| {forms[0].DefaultSeverity}[ ,]", page);
        Assert.Equal(forms.Count > 1, Regex.IsMatch(page, @"\| Severity \| \w+(,| or) "));
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page, StringComparison.Ordinal);
    }

    private static string Example(string id, string section)
    {
        // The dots stand for a string that is too long for a page.
        Match match = Code().Match(File.ReadAllText(Path.Combine(Pages, $"{id}.md")).Split($"## {section}\n")[1]);
        return match.Groups["code"].Value.Replace("…", new string('x', 60_000), StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
