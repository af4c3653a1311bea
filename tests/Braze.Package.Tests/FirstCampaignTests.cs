using Braze.Messaging.Generated.Tests;

namespace Braze.Package.Tests;

/// <summary>The README's first campaign, step by step, with the packages.</summary>
[Collection(PackagesTests.Name)]
public sealed class FirstCampaignTests(ShopProject shop, PackedPackages packages) : IClassFixture<ShopProject>
{
    private static readonly Dictionary<string, string> Key = new() { ["BRAZE_API_KEY"] = "any-key" };

    [Fact]
    public async Task It_runs_without_an_account()
    {
        await shop.SendToFakeAsync();

        CommandResult run = await CommandResult.RunAsync(shop.Folder, ["dotnet", "run"]);

        Assert.Matches("^201 success, dispatch ID [0-9a-f-]+\n$", run.Succeeds().Output.Replace($"{ShopProject.Body}\n", "", StringComparison.Ordinal));
        Assert.EndsWith($"\n{ShopProject.Body}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_as_one_file()
    {
        const string Package = "#:package Braze.Messaging.Testing@";
        Assert.Contains($"write `{Package}0.1.0` above", Repository.Read("README.md"), StringComparison.Ordinal);
        string folder = Directory.CreateDirectory(Path.Combine(packages.Home, "OneFile")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "first.cs"), $"{Package}{packages.Version}\n{ShopProject.Program}");

        CommandResult run = await CommandResult.RunAsync(folder, ["dotnet", "run", "first.cs"]);

        Assert.StartsWith("201 success", run.Succeeds().Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n{ShopProject.Body}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_with_a_key()
    {
        await using LoopbackServer braze = await LoopbackServer.StartAsync();
        await shop.SendToAsync(braze.Address);

        CommandResult run = await CommandResult.RunAsync(shop.Folder, ["dotnet", "run"], Key);

        Assert.Equal("201 success, dispatch ID 14497aa4b013bf150881547fb3076fd6\n", run.Succeeds().Output);
        Assert.Equal(ShopProject.Body, braze.Body);
    }

    [NativeAotFact]
    public async Task It_runs_trimmed_and_compiled_ahead_of_time()
    {
        await using LoopbackServer braze = await LoopbackServer.StartAsync();
        await shop.SendToAsync(braze.Address);
        string output = Path.Combine(shop.Folder, "native");

        CommandResult publish = await CommandResult.RunAsync(
            shop.Folder,
            ["dotnet", "publish", "--use-current-runtime", "-p:PublishAot=true", "--output", output, "-m:1", "--nologo", "-tl:off"]);
        Assert.DoesNotContain("warning", publish.Succeeds().Output, StringComparison.Ordinal);

        string program = Path.Combine(output, OperatingSystem.IsWindows() ? "Shop.exe" : "Shop");
        CommandResult run = await CommandResult.RunAsync(shop.Folder, [program], Key);

        Assert.StartsWith("201 success", run.Succeeds().Output, StringComparison.Ordinal);
        Assert.Equal(ShopProject.Body, braze.Body);
        Assert.False(File.Exists(Path.Combine(output, "Shop.dll")));
    }
}
