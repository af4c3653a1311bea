using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests a dry run. It shows the request, and requires no options that only a real send needs.</summary>
public sealed class DryRunTests : LoopbackTest
{
    private const string Body = $$"""{"campaign_id":"{{OrderShipped.Id}}","trigger_properties":{"order_number":"A-1","total":1},"recipients":[{"external_user_id":"user-1"}]}""";

    [Theory]
    [InlineData(BrazeAuthentication.Header)]
    [InlineData(BrazeAuthentication.RequestBody)]
    public async Task It_shows_the_body_without_the_key(BrazeAuthentication authentication)
    {
        using var httpClient = new HttpClient();
        BrazeOptions options = OptionsOf(Server.Address);
        (options.DryRun, options.Authentication) = (true, authentication);

        TriggerSendResult result = await SendAsync(new BrazeClient(httpClient, options));

        Assert.True(result.IsDryRun);
        Assert.Equal(Body, result.RequestBody);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task It_shows_the_body_that_a_send_has()
    {
        TriggerSendResult result = await SendAsync(Client);

        Assert.Equal(Body, Server.Body);
        Assert.Null(result.RequestBody);
    }

    [Fact]
    public async Task A_host_needs_neither_key_nor_endpoint()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Braze:DryRun"] = "true";
        builder.Configuration["Braze:CampaignIds:OrderShipped"] = "other";
        builder.Services.AddBraze(builder.Configuration.GetSection("Braze"));
        using IHost host = builder.Build();
        await host.StartAsync();

        TriggerSendResult result = await SendAsync(host.Services.GetRequiredService<IBrazeClient>());

        Assert.Equal(Body.Replace(OrderShipped.Id, "other", StringComparison.Ordinal), result.RequestBody);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_client_without_a_container_needs_neither()
    {
        using var httpClient = new HttpClient();

        Assert.Equal(Body, (await SendAsync(new BrazeClient(httpClient, new BrazeOptions { DryRun = true }))).RequestBody);
    }

    [Fact]
    public void Given_options_are_checked()
    {
        var services = new ServiceCollection();
        services.AddBraze(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DryRun"] = "true",
            ["ApiKey"] = "a key",
            ["RestEndpoint"] = "https://rest.iad-01.braze.com/campaigns",
        }).Build());
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(2, exception.Failures.Count());
    }

    [Fact]
    public async Task The_string_of_a_result_contains_no_identifier()
    {
        using var httpClient = new HttpClient();
        TriggerSendResult result = await SendAsync(new BrazeClient(httpClient, new BrazeOptions { DryRun = true }));

        Assert.DoesNotContain("user-1", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("A-1", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("IsDryRun = True", result.ToString(), StringComparison.Ordinal);
    }

    private static Task<TriggerSendResult> SendAsync(IBrazeClient client) =>
        TriggerCampaign.SendAsync(new OrderShipped("A-1", 1m), client, "user-1", null, null, false, null, null, null, default);
}
