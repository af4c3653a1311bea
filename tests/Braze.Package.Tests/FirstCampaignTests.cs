using Braze.Messaging.Generated.Tests;

namespace Braze.Package.Tests;

/// <summary>The README's first campaign, step by step, with the package.</summary>
[Collection(PackagesTests.Name)]
public sealed class FirstCampaignTests(ShopProject shop) : IClassFixture<ShopProject>
{
    private static readonly Dictionary<string, string> Key = new() { ["BRAZE_API_KEY"] = "any-key" };

    [Fact]
    public async Task It_runs_at_the_first_try()
    {
        await using LoopbackServer braze = await LoopbackServer.StartAsync();
        await shop.SendToAsync(braze.Address);

        CommandResult run = await CommandResult.RunAsync(shop.Folder, ["dotnet", "run"], Key);

        Assert.Equal("201 success, dispatch id 14497aa4b013bf150881547fb3076fd6\n", run.Succeeds().Output);
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
