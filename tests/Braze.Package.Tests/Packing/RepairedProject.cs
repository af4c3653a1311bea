using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>A project with mistakes, outside the repository, that <c>dotnet format</c> is run on.</summary>
internal sealed partial class RepairedProject
{
    /// <summary>The command of the documentation.</summary>
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

        // What can be repaired of BRZ1016 is a hint, and those are neither printed by a build nor repaired without more words. BRZ1007 is
        // for a person to repair, and the project is to be built after the others were.
        await File.WriteAllTextAsync(
            Path.Combine(folder, ".editorconfig"), "[*.cs]\ndotnet_diagnostic.BRZ1016.severity = warning\ndotnet_diagnostic.BRZ1007.severity = warning\n");
        foreach ((string file, string text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        }

        return new RepairedProject(folder);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file)).ReplaceLineEndings("\n");

    /// <summary>Builds it; a rule may be an error in it or a warning.</summary>
    public async Task<(bool Succeeded, IReadOnlyList<string> Rules, string Output)> BuildAsync()
    {
        CommandResult build = await CommandResult.RunAsync(_folder, ["dotnet", "build", "-m:1", "--disable-build-servers", "--nologo", "-tl:off"]);
        return (build.ExitCode == 0, [.. Rule().Matches(build.Output).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal)], build.Output);
    }

    public async Task RepairAsync() => (await CommandResult.RunAsync(_folder, [.. Command.Split(' '), "--no-restore"])).Succeeds();

    [GeneratedRegex(@"(?:error|warning) (?<id>BRZ\d{4}): ")]
    private static partial Regex Rule();
}
