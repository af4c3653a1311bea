using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary>The result of the steps in the README: a new console project, the packages, and the first campaign.</summary>
public sealed partial class ShopProject(PackedPackages packages) : IAsyncLifetime
{
    private static readonly string Readme = Repository.Read("README.md");

    /// <summary>The body that the README shows.</summary>
    public static string Body { get; } = Assert.Single(Blocks("json"));

    /// <summary>The program that sends to the fake.</summary>
    public static string Program { get; } = Blocks("csharp")[0];

    public string Folder => Path.Combine(packages.Home, "Shop");

    public async Task InitializeAsync()
    {
        string folder = packages.Home;
        foreach (string command in Assert.Single(Blocks("shell")).Split('\n'))
        {
            if (command.StartsWith("cd ", StringComparison.Ordinal))
            {
                folder = Path.Combine(folder, command["cd ".Length..]);
                continue;
            }

            // Without a version, the command installs the latest release, but the tested version is not released.
            string[] version = command.Contains(" package ", StringComparison.Ordinal) ? ["--version", packages.Version] : [];
            (await CommandResult.RunAsync(folder, [.. command.Split(' '), .. version])).Succeeds();
        }

        Assert.Equal(Folder, folder);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Makes the program send to the fake.</summary>
    public Task SendToFakeAsync() => WriteAsync(Program);

    /// <summary>Makes the program send to this address. Everything else is as in the README.</summary>
    public Task SendToAsync(Uri address) => WriteAsync(Replace(
        Replace(Replace(Program, "var fake = new FakeBraze();\nIBrazeClient braze = fake.Client;\n", Blocks("csharp")[1] + "\n"), "Console.WriteLine(fake.Requests[0].Body);\n", ""),
        "https://rest.iad-01.braze.com",
        address.ToString()));

    private static string Replace(string text, string part, string replacement)
    {
        Assert.Contains(part, text, StringComparison.Ordinal);
        return text.Replace(part, replacement, StringComparison.Ordinal);
    }

    /// <summary>The code of the numbered steps.</summary>
    private static string[] Blocks(string language) =>
    [
        .. StepBlock().Matches(Readme)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["code"].Value.Replace("\n   ", "\n", StringComparison.Ordinal).Trim()),
    ];

    private Task WriteAsync(string program) => File.WriteAllTextAsync(Path.Combine(Folder, "Program.cs"), program);

    [GeneratedRegex("^   ```(?<language>[a-z]+)\n(?<code>.*?)^   ```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex StepBlock();
}
