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
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Feed => Path.Combine(_root, "feed");

    /// <summary>Where the packages' own build has its output.</summary>
    public string Artifacts => Path.Combine(_root, "artifacts");

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

        // The second package's build makes everything that is in the first.
        (await PackAsync("Braze.Messaging.Testing", Feed)).Succeeds();
        (await PackAsync("Braze.Messaging", Feed, "--no-build")).Succeeds();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The package's file in the feed.</summary>
    public string PathOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    internal Task<StrangersBuild> StrangersAsync() => _strangers.Value;

    internal Task<CommandResult> PackAsync(string project, string feed, params string[] more) => CommandResult.RunAsync(
        RepositoryRoot,
        [
            "dotnet", "pack", Path.Combine("src", project), "--configuration", "Release", "--output", feed, "--artifacts-path", Artifacts,
            // The analyzers have had their say in the ordinary build.
            $"-p:Version={Version}", "-p:RunAnalyzers=false", "-m:1", "--disable-build-servers", "--nologo", "-tl:off", .. more,
        ]);

    private static string Metadata(string key) =>
        typeof(PackedPackages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
