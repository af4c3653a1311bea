using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>Builds all projects in <c>Strangers/</c> once, in one solution outside the repository.</summary>
internal sealed partial class StrangersBuild
{
    private readonly string _folder;

    private StrangersBuild(string folder, CommandResult result) => (_folder, Result) = (folder, result);

    public CommandResult Result { get; }

    public static async Task<StrangersBuild> RunAsync(PackedPackages packages)
    {
        string folder = Path.Combine(packages.Home, "Strangers");
        string source = Path.Combine(PackedPackages.RepositoryRoot, "tests", "Braze.Package.Tests", "Strangers");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            string text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(copy, text.Replace("0.0.0-packed", packages.Version, StringComparison.Ordinal));
        }

        MistakesSources.Write(Path.Combine(folder, "Mistakes"));
        DocumentationSources.Write(folder);

        string projects = string.Join('\n', Directory.EnumerateFiles(folder, "*.*proj", SearchOption.AllDirectories)
            .Select(project => Path.GetRelativePath(folder, project))
            .Order(StringComparer.Ordinal)
            .Select(project => $"""  <Project Path="{project}" />"""));
        await File.WriteAllTextAsync(Path.Combine(folder, "Strangers.slnx"), $"<Solution>\n{projects}\n</Solution>\n");

        return new StrangersBuild(folder, await CommandResult.RunAsync(
            folder, ["dotnet", "build", "Strangers.slnx", "-m:2", "--nologo", "-tl:off"]));
    }

    /// <summary>Fails unless the project was built, without a warning.</summary>
    public StrangersBuild Builds(string project)
    {
        Assert.Contains($"  {project} -> ", Result.Output, StringComparison.Ordinal);
        Assert.Empty(Reports(project));
        return this;
    }

    /// <summary>Gets the distinct errors and warnings of a project: <c>CS0103: …</c>.</summary>
    public IReadOnlyList<string> Reports(string project) => Reports(Result.Output, project);

    /// <inheritdoc cref="Reports(string)"/>
    /// <param name="output">The output of a build.</param>
    /// <param name="project">The project's name.</param>
    public static IReadOnlyList<string> Reports(string output, string project) =>
    [
        .. Report().Matches(output)
            .Where(match => Path.GetFileNameWithoutExtension(match.Groups["project"].Value) == project)
            .Select(match => match.Groups["report"].Value)
            .Distinct(),
    ];

    public string PathOf(params string[] parts) => Path.Combine([_folder, .. parts]);

    public Task<CommandResult> RunAsync(string[] command, IReadOnlyDictionary<string, string>? environment = null) =>
        CommandResult.RunAsync(_folder, command, environment);

    /// <summary>Runs the program with the address of a server, and returns the only body that the server received.</summary>
    public async Task<string> SendsAsync(string project, string framework = "net10.0")
    {
        await using LoopbackServer braze = await LoopbackServer.StartAsync();
        string program = PathOf(project, "bin", "Debug", framework, project);
        string[] command = framework != "net48" ? ["dotnet", $"{program}.dll"] : OperatingSystem.IsWindows() ? [$"{program}.exe"] : ["mono", $"{program}.exe"];
        CommandResult run = await RunAsync(
            [.. command, braze.Address.ToString()],
            // The system may have only a later runtime than the program targets.
            new Dictionary<string, string> { ["DOTNET_ROLL_FORWARD"] = "Major" });

        Assert.Contains("201 success", run.Succeeds().Output, StringComparison.Ordinal);
        return braze.Body;
    }

    [GeneratedRegex(@"(?:error|warning) (?<report>(?:[A-Z]+\d+)?: .*) \[(?<project>[^][]+proj)(?:::TargetFramework=[^]]*)?\]")]
    private static partial Regex Report();
}
