using System.Text.RegularExpressions;

namespace Mistakes.Tests;

/// <summary>The build says what the comments in the sample say, at their lines, and nothing else.</summary>
public sealed partial class MistakesTests(MistakesBuild build) : IClassFixture<MistakesBuild>
{
    /// <summary>What one project cannot have beside the other mistakes: an older C#, a wrong MSBuild property, another source generator, a reference with aliases.</summary>
    private static readonly string[] NotHere = ["BRZ0009", "BRZ0013", "BRZ0015", "BRZ0017"];

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

    /// <summary>A new rule is in the list of releases, and so it is expected here.</summary>
    [Fact]
    public void Every_rule_that_a_project_of_this_language_version_can_break_is_broken() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(MistakesBuild.RepositoryRoot, "src", "Braze.Generators"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(static line => Release().Match(line).Groups["id"].Value)
            .Where(static id => id.Length > 0)
            .Except(NotHere)
            .Order(StringComparer.Ordinal),
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

    [GeneratedRegex("^(?<id>BRZ[0-9]{4}) ")]
    private static partial Regex Release();
}
