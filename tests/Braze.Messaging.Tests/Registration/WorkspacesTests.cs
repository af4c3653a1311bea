using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

public sealed class WorkspacesTests : LoopbackTest
{
    [Fact]
    public async Task Each_workspace_has_its_own_key()
    {
        var services = new ServiceCollection();
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, "default-key"));
        services.AddBraze("emea", options => (options.RestEndpoint, options.ApiKey) = (Server.Address, "emea-key"));
        services.AddBraze("apac", new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RestEndpoint"] = Server.Address.ToString(),
            ["ApiKey"] = "apac-key",
        }).Build());
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());
        await provider.GetRequiredKeyedService<IBrazeClient>("emea").SendRequestAsync(RequestToOne());
        await provider.GetRequiredKeyedService<IBrazeClient>("apac").SendRequestAsync(RequestToOne());

        Assert.Equal(
            ["Bearer default-key", "Bearer emea-key", "Bearer apac-key"],
            Server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public void Each_workspace_is_checked()
    {
        var services = new ServiceCollection();
        services.AddBraze("emea", options => options.ApiKey = "emea-key");
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("emea", exception.OptionsName);
        Assert.Contains("RestEndpoint", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_registration_adds_options_and_no_second_set_of_retries()
    {
        var services = new ServiceCollection();
        services.AddBraze(options => options.RestEndpoint = Server.Address);
        services.AddBraze(options => options.ApiKey = "late-key");
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("Bearer late-key", Assert.Single(Server.Requests).Headers["Authorization"]);
        Assert.Single(provider.GetServices<IBrazeClient>());
    }

    [Fact]
    public async Task A_dry_run_checks_and_sends_nothing()
    {
        var client = new BrazeClient(new HttpClient(), new BrazeOptions { RestEndpoint = Server.Address, ApiKey = ApiKey, DryRun = true });

        TriggerSendResult result = await client.SendRequestAsync(RequestToOne());

        Assert.True(result.IsDryRun);
        Assert.Empty(Server.Requests);
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => client.SendRequestAsync(RequestTo(new Recipient())));
        Assert.StartsWith("BRZ1004", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_accept_the_known_regions()
    {
        Uri[] regions = [.. typeof(BrazeRegion).GetProperties().Select(property => (Uri)property.GetValue(null)!)];

        Assert.Equal(15, regions.Distinct().Count());
        Assert.All(regions, region => _ = new BrazeClient(new HttpClient(), new BrazeOptions { RestEndpoint = region, ApiKey = ApiKey }));
    }
}
