using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>
/// A build with a compiler that cannot load the generator fails (BRZCFG001). All mentions of the oldest supported compiler are the
/// same.
/// </summary>
[Collection(PackagesTests.Name)]
public sealed partial class OldCompilerTests(PackedPackages packages)
{
    private static readonly string Page = Repository.Read("docs", "rules", "BRZCFG001.md");

    [Fact]
    public async Task An_older_compiler_is_an_error_that_names_the_required_SDK()
    {
        StrangersBuild build = await packages.StrangersAsync();

        CommandResult old = await build.RunAsync(
            ["dotnet", "build", "Naming", "--no-restore", "-p:CompilerApiVersion=roslyn4.7", "--nologo", "-tl:off"]);

        Assert.Equal(1, old.ExitCode);
        string error = Assert.Single(old.Output.Split('\n').Where(line => line.Contains("error BRZCFG001: ", StringComparison.Ordinal)).Select(line => Message().Match(line).Value).Distinct());
        Assert.Contains(".NET SDK 8.0.100 or later", error, StringComparison.Ordinal);
        Assert.Contains($"Roslyn {Slot()}", error, StringComparison.Ordinal);
        Assert.Contains("'roslyn4.7'", error, StringComparison.Ordinal);
        Assert.Contains(error, Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_is_compiled_against_the_compiler_of_its_slot()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("Braze.Generators"));

        Assert.All(CompilerPart(package), entry => Assert.Contains($"Microsoft.CodeAnalysis {Slot()}.0.0", PackageContentTests.References(entry)));
    }

    [Fact]
    public void Documentation_names_the_compiler_of_the_slot()
    {
        Assert.Contains($"Roslyn {Slot()}", Page, StringComparison.Ordinal);
        Assert.Contains($"Roslyn {Slot()}", Repository.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains("https://github.com/braze-generators/braze-generators/blob/main/docs/rules/BRZCFG001.md", Entry("buildTransitive/Braze.Generators.targets"), StringComparison.Ordinal);
        Assert.Contains($"<_BrazeOldestCompiler>{Slot()}</_BrazeOldestCompiler>", Entry("buildTransitive/Braze.Generators.targets"), StringComparison.Ordinal);
    }

    private static IEnumerable<ZipArchiveEntry> CompilerPart(ZipArchive package) =>
        package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal));

    /// <summary>The oldest compiler that the package supports: <c>4.8</c>.</summary>
    private string Slot()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("Braze.Generators"));
        return Assert.Single(CompilerPart(package).Select(entry => Folder().Match(entry.FullName).Groups["version"].Value).Distinct());
    }

    private string Entry(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PathOf("Braze.Generators"));
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^analyzers/dotnet/roslyn(?<version>[0-9.]+)/cs/[^/]+\.dll$")]
    private static partial Regex Folder();

    [GeneratedRegex(@"Braze\.Generators needs.*global\.json\.")]
    private static partial Regex Message();
}
