using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>A project with mistakes, outside the repository, that <c>dotnet format</c> is run on.</summary>
internal sealed partial class RepairedProject
{
    /// <summary>The command from the documentation.</summary>
    public const string Command = "dotnet format analyzers";

    private readonly string _folder;

    private RepairedProject(string folder) => _folder = folder;

    /// <summary>Makes a project of these files.</summary>
    public static async Task<RepairedProject> CreateAsync(PackedPackages packages, string name, IReadOnlyDictionary<string, string> files)
    {
        string folder = Path.Combine(packages.Home, name);
        Directory.CreateDirectory(folder);
        string project = Repository.Read("tests", "Braze.Package.Tests", "Repairs", "Repairs.csproj");
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"), project.Replace("0.0.0-packed", packages.Version, StringComparison.Ordinal));

        // The repairable mistake of BRZ1016 is an info, which a build does not print, and which is not repaired without further
        // arguments. Only a person can repair BRZ1007, and the project must build after the other repairs.
        await File.WriteAllTextAsync(
            Path.Combine(folder, ".editorconfig"), "[*.cs]\ndotnet_diagnostic.BRZ1016.severity = warning\ndotnet_diagnostic.BRZ1007.severity = warning\n");
        foreach ((string file, string text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        }

        return new RepairedProject(folder);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file)).ReplaceLineEndings("\n");

    /// <summary>Builds the project. A rule can be an error or a warning in it.</summary>
    public async Task<(bool Succeeded, IReadOnlyList<string> Rules, string Output)> BuildAsync()
    {
        CommandResult build = await CommandResult.RunAsync(_folder, ["dotnet", "build", "-m:1", "--disable-build-servers", "--nologo", "-tl:off"]);
        return (build.ExitCode == 0, [.. Rule().Matches(build.Output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal)], build.Output);
    }

    public async Task RepairAsync() => (await CommandResult.RunAsync(_folder, [.. Command.Split(' '), "--no-restore"])).Succeeds();

    [GeneratedRegex(@"(?:error|warning) (?<id>BRZ\d{4}): ")]
    private static partial Regex Rule();
}
