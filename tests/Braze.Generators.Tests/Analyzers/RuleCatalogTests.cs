using System.Globalization;
using Braze.Generators.Analyzers;
using Braze.Generators.Analyzers.Rules;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Tests.Analyzers;

/// <summary>Each rule is the same in its descriptor, in the release files and in the documentation.</summary>
public sealed class RuleCatalogTests
{
    private static readonly DiagnosticDescriptor[] Descriptors = [.. RuleList.All];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    [Fact]
    public void A_rule_with_two_severities_is_one_rule()
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
    public void A_rule_is_enabled_and_has_a_page(string id)
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
    public void The_page_of_a_rule_has_all_sections(string id)
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", $"{id}.md"));

        Assert.StartsWith($"# {id}: {Find(id).Title}\n", page, StringComparison.Ordinal);
        Assert.Matches(@"\n\| Since \| \d+\.\d+\.\d+ \|\n", page);
        Assert.Equal(
            ["Cause", "What happens", "Wrong", "Right", "How to suppress"],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Where(section => section != "Fix"));
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page, StringComparison.Ordinal);

        // A diagnostic without a location cannot be suppressed in a file.
        Assert.Equal(id != "BRZ0013", page.Contains($"`#pragma warning disable {id}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_analyzers_report_the_rules_of_the_list_and_no_others() => Assert.Equal(
        RuleList.All.ToHashSet(), new CampaignDeclarationAnalyzer().SupportedDiagnostics.Union(new SendCallAnalyzer().SupportedDiagnostics).ToHashSet());

    [Fact]
    public void Every_rule_of_the_namespace_is_in_the_list() => Assert.Equal(
        typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).ToHashSet(),
        RuleList.CallsAndValues.Select(rule => rule.GetType()).ToHashSet());

    /// <summary>The constant that a fix uses has the name of the rule with that ID.</summary>
    [Fact]
    public void Constants_for_fixes_have_the_names_of_their_rules()
    {
        var names = RuleList.CallsAndValues.Skip(1).Select(rule => (rule.GetType().Name, rule.Forms[0].Id))
            .Concat(typeof(DeclarationRules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (field.Name, ((DiagnosticDescriptor)field.GetValue(null)!).Id)))
            .ToHashSet();

        Assert.All(typeof(RuleIds).GetFields(), field => Assert.Contains((field.Name, (string)field.GetRawConstantValue()!), names));
    }

    [Fact]
    public void The_table_of_the_pages_has_a_row_for_each_rule_with_its_title_and_severities() => Assert.Equal(
        Descriptors.GroupBy(descriptor => descriptor.Id).OrderBy(forms => forms.Key, StringComparer.Ordinal).Select(forms =>
            $"| [{forms.Key}]({forms.Key}.md) | {forms.First().Title} | {string.Join(" / ", forms.Select(form => form.DefaultSeverity))} |"),
        File.ReadLines(Path.Combine(Root(), "docs", "rules", "README.md"))
            .Where(line => line.StartsWith("| [BRZ", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('|').Take(4)) + "|"));

    /// <summary>The rule with its higher severity when it has two.</summary>
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
