using System.Text.RegularExpressions;

namespace Braze.Package.Tests;

/// <summary><c>dotnet format</c> applies the fixes of the package as the documentation describes.</summary>
[Collection(PackagesTests.Name)]
public sealed partial class RepairTests(PackedPackages packages)
{
    private static readonly string Page = Repository.Read("docs", "rules", "README.md");

    [Fact]
    public async Task One_run_repairs_a_project_that_breaks_every_rule_with_a_fix()
    {
        Assert.Contains($"`{RepairedProject.Command}`", Page, StringComparison.Ordinal);
        RepairedProject project = await RepairedProject.CreateAsync(packages, "Repairs", Files("Broken"));

        (bool succeeded, IReadOnlyList<string> rules, string output) = await project.BuildAsync();
        Assert.False(succeeded, output);
        Assert.Equal(FixableRow().Matches(Page).Select(match => match.Groups["id"].Value), rules);

        await project.RepairAsync();

        (succeeded, rules, output) = await project.BuildAsync();
        Assert.False(succeeded, output);

        // A tool must not decide who gets a broadcast, or what is left out of a message.
        Assert.Equal(["BRZ0005", "BRZ1007", "BRZ1011"], rules);
        Assert.All(Files("Repaired"), file => Assert.Equal(file.Value, project.Read(file.Key)));
    }

    [Fact]
    public async Task A_second_run_repairs_the_calls_of_a_campaign_that_was_not_generated()
    {
        RepairedProject project = await RepairedProject.CreateAsync(packages, "Hidden", new Dictionary<string, string>
        {
            ["Greeting.cs"] =
                """
                using Braze.Messaging;

                [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a31")]
                public sealed record Greeting(string Name)
                {
                    public Task ToAsync(IBrazeClient braze, string id, UserAlias alias) => SendAsync(braze, externalUserId: id, userAlias: alias);
                }
                """,
        });
        Assert.False((await project.BuildAsync()).Succeeded);

        await project.RepairAsync();
        (bool succeeded, IReadOnlyList<string> rules, string output) = await project.BuildAsync();
        Assert.True(rules.SequenceEqual(["BRZ1001"]), output);

        await project.RepairAsync();
        (succeeded, rules, output) = await project.BuildAsync();
        Assert.True(succeeded, output);
        Assert.Empty(rules);
    }

    private static Dictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(PackedPackages.RepositoryRoot, "tests", "Braze.Package.Tests", "Repairs", folder), "*.cs")
        .ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^\| \[(?<id>BRZ\d{4})\]\([^)]*\) \| [^|]* \| [^|]* \| yes \|", RegexOptions.Multiline)]
    private static partial Regex FixableRow();
}
