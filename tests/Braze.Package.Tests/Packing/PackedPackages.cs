using System.Reflection;

namespace Braze.Package.Tests;

/// <summary>
/// Both packages, packed once into a feed of their own, and a folder outside the repository for those who use them: nothing of the
/// repository's build reaches it. The packages are restored into a folder of that place; all others are taken from the machine's.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public static readonly string RepositoryRoot = Metadata("RepositoryRoot");

    private readonly string _root = Directory.CreateTempSubdirectory("braze-package-").FullName;
    private readonly Lazy<Task<StrangersBuild>> _strangers;

    public PackedPackages() => _strangers = new(() => StrangersBuild.RunAsync(this));

    /// <summary>Never seen before, so that no cache has it.</summary>
#pragma warning disable RS0030 // a version that NuGet has never seen
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
#pragma warning restore RS0030

    public string Feed => Path.Combine(_root, "feed");

    /// <summary>What is packed: a clone, or the repository itself where it cannot be cloned.</summary>
    public string Source => WorkingCopy.IsPossible ? Path.Combine(_root, "source") : RepositoryRoot;

    /// <summary>Where strangers have their projects.</summary>
    public string Home => Path.Combine(_root, "home");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Home);
        await File.WriteAllTextAsync(Path.Combine(Home, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Metadata("PackageRoot")}" />
              </fallbackPackageFolders>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" />
              </config>
            </configuration>
            """);

        if (WorkingCopy.IsPossible)
        {
            await WorkingCopy.MakeAsync(RepositoryRoot, Source);
        }

        (await PackAsync(Source, Feed)).Succeeds();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The package's file in the feed.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    internal Task<StrangersBuild> StrangersAsync() => _strangers.Value;

    /// <summary>Packs all that is packed, as it is done for a release.</summary>
    internal async Task<CommandResult> PackAsync(string source, string feed, IReadOnlyDictionary<string, string>? environment = null)
    {
        // Without a repository of git's, what is built goes elsewhere, and paths are relative to nothing.
        string folder = WorkingCopy.IsPossible ? source : _root;
        string solution = Path.Combine(folder, "Packages.slnx");
        IEnumerable<string> projects = Directory.EnumerateFiles(Path.Combine(source, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(static project => $"""  <Project Path="{project}" />""");
        await File.WriteAllLinesAsync(solution, ["<Solution>", .. projects, "</Solution>"]);
        return await CommandResult.RunAsync(
            source,
            [
                "dotnet", "pack", solution, "--configuration", "Release", "--output", feed, $"-p:Version={Version}",
                $"-p:ContinuousIntegrationBuild={WorkingCopy.IsPossible}", "--artifacts-path", Path.Combine(folder, "artifacts"),
                // The analyzers have had their say in the ordinary build.
                "-p:RunAnalyzers=false", "-m:2", "--nologo", "-tl:off",
            ],
            environment);
    }

    private static string Metadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
