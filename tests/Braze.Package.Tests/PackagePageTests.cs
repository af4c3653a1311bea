using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>The readme of a package in a gallery. Links relative to the repository do not work there.</summary>
[Collection(PackagesTests.Name)]
public sealed partial class PackagePageTests(PackedPackages packages)
{
    private const string Repository = "https://github.com/braze-generators/braze-generators/blob/main/";

    [Theory]
    [InlineData("Braze.Generators", "README.md", "")]
    [InlineData("Braze.Messaging.Testing", "docs/testing.md", "docs/")]
    public void Its_links_point_to_the_repository(string id, string source, string folder)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf(id));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        string page = reader.ReadToEnd().ReplaceLineEndings("\n");

        string[] links = [.. Link().Matches(page).Select(static link => link.Groups["target"].Value)];
        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            if (link.StartsWith('#'))
            {
                return;
            }

            Assert.StartsWith("https://", link, StringComparison.Ordinal);
            string path = link.Split('#')[0];
            if (path.StartsWith(Repository, StringComparison.Ordinal))
            {
                Assert.True(Path.Exists(Path.Combine(PackedPackages.RepositoryRoot, path[Repository.Length..])), link);
            }
        });
        Assert.DoesNotContain("![", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(Tests.Repository.Read(source), page.Replace($"]({Repository}{folder}", "](", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
