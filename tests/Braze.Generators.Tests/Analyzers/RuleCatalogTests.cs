using System.Globalization;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>Each rule is the same in its descriptor, in the release files and in the documentation.</summary>
public sealed class RuleCatalogTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. new CampaignDeclarationAnalyzer().SupportedDiagnostics.Union(new SendCallAnalyzer().SupportedDiagnostics)];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    [Fact]
    public void A_rule_with_a_milder_form_is_one_rule()
    {
        Assert.All(Descriptors.GroupBy(descriptor => descriptor.Id), forms =>
        {
            Assert.Single(forms.Select(form => (form.Category, form.Title, form.HelpLinkUri)).Distinct());
            Assert.Distinct(forms.Select(form => form.DefaultSeverity));
            Assert.Equal(forms.First(), forms.MaxBy(form => form.DefaultSeverity));
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_on_and_has_a_page(string id)
    {
        DiagnosticDescriptor rule = Find(id);

        Assert.InRange(rule.DefaultSeverity, DiagnosticSeverity.Info, DiagnosticSeverity.Error);
        Assert.True(rule.IsEnabledByDefault);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title.ToString(CultureInfo.InvariantCulture));
        Assert.NotEmpty(rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_release_files_with_its_category_and_severity(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        IEnumerable<string> releases = Directory
            .EnumerateFiles(Path.Combine(Root(), "src", "Braze.Generators"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines);

        string row = Assert.Single(releases, line => line.StartsWith($"{id} |", StringComparison.Ordinal));
        string[] cells = [.. row.Split('|').Select(cell => cell.Trim())];
        Assert.Equal([id, rule.Category, rule.DefaultSeverity.ToString(), rule.Title.ToString(CultureInfo.InvariantCulture)], cells);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_in_the_repository_with_all_that_a_page_says(string id)
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", $"{id}.md"));

        Assert.StartsWith($"# {id}: {Find(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Matches(@"\n\| Since \| \d+\.\d+\.\d+ \|\n", page);
        Assert.Equal(
            ["Cause", "What happens", "Wrong", "Right", "How to suppress"],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Where(section => section != "Fix"));
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page, StringComparison.Ordinal);

        // A report at no file can be suppressed at none.
        Assert.Equal(id != "BRZ0013", page.Contains($"`#pragma warning disable {id}`", StringComparison.Ordinal));
    }

    /// <summary>The rule, in its stricter form when it has two.</summary>
    private static DiagnosticDescriptor Find(string id) => Descriptors.First(descriptor => descriptor.Id == id);

    internal static string Root()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Braze.Generators.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
