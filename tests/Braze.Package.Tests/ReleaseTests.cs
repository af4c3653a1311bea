using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Braze.Package.Tests;

/// <summary>The version, the changelog and the public API tell of the same releases.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Version = Property("Directory.Build.props", "Version");

    /// <summary>What the next version has is told under "Unreleased"; once it is released, under the version that the packages get.</summary>
    [Fact]
    public void The_changelog_begins_with_what_would_be_packed()
    {
        Match[] sections = [.. Section().Matches(Repository.Read("CHANGELOG.md")).Cast<Match>()];

        Assert.All(sections, static section => Assert.False(string.IsNullOrWhiteSpace(section.Groups["text"].Value), section.Groups["name"].Value));
        Assert.Contains(sections[0].Groups["name"].Value, new[] { "Unreleased", Version });
        Assert.All(sections[1..], section => Assert.True(System.Version.Parse(section.Groups["name"].Value) < System.Version.Parse(Version), section.Value));
    }

    /// <summary>What was released is shipped, and a package is compared with it.</summary>
    [Fact]
    public void What_is_shipped_is_what_a_release_had()
    {
        bool released = Property("src/Directory.Build.targets", "PackageValidationBaselineVersion").Length > 0;
        string[] files = Directory.GetFiles(Path.Combine(PackedPackages.RepositoryRoot, "src"), "PublicAPI.Shipped.txt", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(released, File.ReadLines(file).Any(static line => line != "#nullable enable")));
    }

    private static string Property(string file, string name) => XDocument.Parse(Repository.Read(file)).Descendants(name).Single().Value;

    [GeneratedRegex(@"^## \[(?<name>[^\]]+)\].*\n(?<text>(?:(?!## ).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Section();
}
