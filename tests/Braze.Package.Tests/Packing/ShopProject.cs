using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>What a reader of the README has after its steps: a new console project, the package, and the first campaign.</summary>
public sealed partial class ShopProject(PackedPackages packages) : IAsyncLifetime
{
    private static readonly string Readme = Repository.Read("README.md");

    /// <summary>The body that the README says will leave.</summary>
    public static string Body { get; } = Block("json");

    public string Folder => Path.Combine(packages.Home, "Shop");

    public async Task InitializeAsync()
    {
        (await CommandResult.RunAsync(packages.Home, ["dotnet", "new", "console", "-o", "Shop"])).Succeeds();
        (await CommandResult.RunAsync(Folder, ["dotnet", "add", "package", "Braze.Generators", "--version", packages.Version])).Succeeds();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Makes the program send to this address; all else is as the README has it.</summary>
    public Task SendToAsync(Uri address)
    {
        string program = Block("csharp");
        Assert.Contains("https://rest.iad-01.braze.com", program, StringComparison.Ordinal);
        return File.WriteAllTextAsync(
            Path.Combine(Folder, "Program.cs"), program.Replace("https://rest.iad-01.braze.com", address.ToString(), StringComparison.Ordinal));
    }

    /// <summary>The code of a numbered step.</summary>
    private static string Block(string language)
    {
        Match block = Assert.Single(StepBlock().Matches(Readme), match => match.Groups["language"].Value == language);
        return block.Groups["code"].Value.Replace("\n   ", "\n", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex("^   ```(?<language>[a-z]+)\n(?<code>.*?)^   ```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex StepBlock();
}
