using System.Text.RegularExpressions;
using Braze.Generators.Analyzers;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.CodeFixes.Tests;

/// <summary>The table of the rules matches the code.</summary>
public sealed partial class RuleTableTests
{
    [Fact]
    public void The_table_in_the_documentation_is_that_of_the_code()
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", "README.md"));
        string table = string.Concat(page.Split('\n').Where(line => line.StartsWith('|')).Select(line => line + "\n"));

        // To update the page, replace its table with the expected text.
        Assert.Equal(Table(), table);
    }

    private static string Table()
    {
        HashSet<string> fixable = [.. EditorProject.Providers.SelectMany(fix => fix.FixableDiagnosticIds)];
        HashSet<string> checkedAtRunTime =
        [
            .. Directory.EnumerateFiles(Path.Combine(Root(), "src", "Braze.Messaging"), "*.cs", SearchOption.AllDirectories)
                .SelectMany(file => RuleOfMessage().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups["id"].Value),
        ];

        IEnumerable<string> rows =
            from rule in new CampaignDeclarationAnalyzer().SupportedDiagnostics.Union(new SendCallAnalyzer().SupportedDiagnostics)
            group rule by rule.Id into forms
            orderby forms.Key
            select $"| [{forms.Key}]({forms.Key}.md) | {forms.First().Title} | {string.Join(" / ", forms.Select(form => form.DefaultSeverity))} | "
                + $"{(fixable.Contains(forms.Key) ? "yes" : "")} | {(checkedAtRunTime.Contains(forms.Key) ? "yes" : "")} |\n";
        return "| Rule | Title | Severity | Code fix | Checked at run time |\n|---|---|---|---|---|\n" + string.Concat(rows);
    }

    private static string Root()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Braze.Generators.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex("\"(?<id>BRZ[0-9]{4})(: |\")")]
    private static partial Regex RuleOfMessage();
}
