using System.Reflection;

namespace Braze.Package.Tests;

/// <summary>
/// Packs both packages once into a separate feed, and creates a folder outside the repository for projects that use them, which the
/// repository's build files do not affect. The two packages are restored into a folder there; all others come from the user's
/// package folder.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public static readonly string RepositoryRoot = Metadata("RepositoryRoot");

    private readonly string _root = Directory.CreateTempSubdirectory("braze-package-").FullName;
    private readonly Lazy<Task<StrangersBuild>> _strangers;

    public PackedPackages() => _strangers = new(() => StrangersBuild.RunAsync(this));

    /// <summary>A new version each time, so that no cache contains it.</summary>
#pragma warning disable RS0030 // a version that is not in any cache
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
#pragma warning restore RS0030

    public string Feed => Path.Combine(_root, "feed");

    /// <summary>The folder that is packed: a clone, or the repository itself when it cannot be cloned.</summary>
    public string Source => WorkingCopy.IsPossible ? Path.Combine(_root, "source") : RepositoryRoot;

    /// <summary>The folder of the projects that use the packages.</summary>
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

    /// <summary>Packs all packages, as for a release.</summary>
    internal async Task<CommandResult> PackAsync(string source, string feed, IReadOnlyDictionary<string, string>? environment = null)
    {
        // Without a Git repository, the build uses another output folder, and paths are not made relative.
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
                // The ordinary build already runs the analyzers.
                "-p:RunAnalyzers=false", "-m:2", "--nologo", "-tl:off",
            ],
            environment);
    }

    private static string Metadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
