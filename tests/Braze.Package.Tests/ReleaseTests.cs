using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Braze.Package.Tests;

/// <summary>The version, the changelog and the public API files agree about the releases.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string Version = Property("Directory.Build.props", "Version");

    /// <summary>The changes of the next version are under "Unreleased" until it is released, and then under the version of the packages.</summary>
    [Fact]
    public void The_changelog_begins_with_the_version_to_be_packed()
    {
        Match[] sections = [.. Section().Matches(Repository.Read("CHANGELOG.md")).Cast<Match>()];

        Assert.All(sections, static section => Assert.False(string.IsNullOrWhiteSpace(section.Groups["text"].Value), section.Groups["name"].Value));
        Assert.Contains(sections[0].Groups["name"].Value, new[] { "Unreleased", Version });
        Assert.All(sections[1..], section => Assert.True(System.Version.Parse(section.Groups["name"].Value) < System.Version.Parse(Version), section.Value));
    }

    /// <summary>The released API is in the shipped files, and a package is compared with it.</summary>
    [Fact]
    public void The_shipped_API_is_that_of_a_release()
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
