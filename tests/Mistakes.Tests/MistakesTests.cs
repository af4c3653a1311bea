using System.Text.RegularExpressions;

namespace Mistakes.Tests;

/// <summary>The build says what the comments in the sample say, at their lines, and nothing else.</summary>
public sealed partial class MistakesTests(MistakesBuild build) : IClassFixture<MistakesBuild>
{
    [Fact]
    public void The_build_succeeds() => Assert.True(build.ExitCode == 0, build.Output);

    [Fact]
    public void Every_mistake_is_reported_at_its_line_and_nothing_else_is()
    {
        var expected =
            from file in Directory.EnumerateFiles(MistakesBuild.SampleFolder, "*.cs").Order(StringComparer.Ordinal)
            from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
            let mark = Mark().Match(line.Text)
            where mark.Success
            select $"{Path.GetFileName(file)}({line.Number}): warning {mark.Groups["id"].Value}";

        Assert.Equal(expected, build.Reports.Select(report => $"{report.File}({report.Line}): {report.Severity} {report.Id}"));
    }

    [Fact]
    public void Every_rule_that_a_project_of_this_language_version_can_break_is_broken() => Assert.Equal(
        [
            "BRZ0001", "BRZ0002", "BRZ0003", "BRZ0004", "BRZ0005", "BRZ0006", "BRZ0007", "BRZ0008", "BRZ0010", "BRZ0011", "BRZ0012",
            "BRZ0014", "BRZ0016", "BRZ0018",
            "BRZ1001", "BRZ1002", "BRZ1003", "BRZ1004", "BRZ1005", "BRZ1006", "BRZ1007", "BRZ1008", "BRZ1009", "BRZ1010",
            "BRZ1011", "BRZ1012", "BRZ1013", "BRZ1014", "BRZ1015", "BRZ1016", "BRZ1017", "BRZ1018",
            "BRZ2001", "BRZ2002", "BRZ2003", "BRZ2004", "BRZ2005",
        ],
        build.Reports.Select(report => report.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_readme_shows_what_the_build_prints()
    {
        string readme = File.ReadAllText(Path.Combine(MistakesBuild.RepositoryRoot, "README.md"));
        string[] shown = [.. readme.Split('\n').Where(line => line.StartsWith("samples/Mistakes/", StringComparison.Ordinal))];

        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, build.Reports.Select(report => report.Text)));
    }

    [GeneratedRegex("// (?<id>BRZ[0-9]{4})")]
    private static partial Regex Mark();
}
