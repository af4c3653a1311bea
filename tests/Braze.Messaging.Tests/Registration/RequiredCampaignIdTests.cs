using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests that a host that requires campaign IDs finds at startup which campaigns have none.</summary>
public sealed class RequiredCampaignIdTests
{
    private static readonly TriggerCampaignInfo[] Campaigns =
    [
        new("Acme.Orders.OrderShipped", "1"), new("Acme.Orders.OrderDelivered", "2"), new("Acme.Billing.InvoiceReady", "3"), new("Ping", "4"),
    ];

    [Fact]
    public void Every_campaign_without_an_id_is_named()
    {
        var exception = Assert.Throws<OptionsValidationException>(
            () => Validate(services => services.AddBraze(Section(("RequireCampaignIds", "true"), ("CampaignIds:OrderShipped", "x")), Campaigns)));

        Assert.Equal(
            "Braze:CampaignIds has no entry for Acme.Billing.InvoiceReady, Acme.Orders.OrderDelivered, Ping, and RequireCampaignIds is true. Add the ID that each campaign has in this environment.",
            exception.Message);
    }

    [Fact]
    public void An_entry_that_matches_no_campaign_is_named_with_the_nearest()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Validate(services => services.AddBraze(
            Section(("RequireCampaignIds", "true"), ("CampaignIds:OrderShiped", "x"), ("CampaignIds:Acme.Orders.OrderDelivered", "x"), ("CampaignIds:Zebra", "x")), Campaigns.Take(2))));

        Assert.Equal(
            "Braze:CampaignIds has no entry for Acme.Orders.OrderShipped, and RequireCampaignIds is true. Add the ID that each campaign has in this environment; "
            + "Braze:CampaignIds:OrderShiped matches no campaign. Did you mean OrderShipped?; "
            + "Braze:CampaignIds:Zebra matches no campaign. Remove it, or also pass the campaigns of its project to AddBraze.",
            exception.Message);
    }

    [Fact]
    public void The_campaigns_of_several_calls_are_combined()
    {
        void Register(IServiceCollection services)
        {
            services.AddBraze(Section(("RequireCampaignIds", "true"), ("CampaignIds:OrderShipped", "x"), ("CampaignIds:Acme.Orders.OrderDelivered", "x")), Campaigns.Take(1));
            services.AddBraze(_ => { }, Campaigns.Skip(1).Take(2));
        }

        var exception = Assert.Throws<OptionsValidationException>(() => Validate(Register));
        Validate(services =>
        {
            Register(services);
            services.Configure<BrazeOptions>(static options => options.CampaignIds["InvoiceReady"] = "x");
        });

        Assert.StartsWith("Braze:CampaignIds has no entry for Acme.Billing.InvoiceReady, and", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_workspace_has_its_own()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Validate(services =>
        {
            services.AddBraze(Section(("RequireCampaignIds", "true")));
            services.AddBraze("emea", Section(("RequireCampaignIds", "true")), Campaigns.Skip(3));
            services.AddBraze("apac", options => (options.RestEndpoint, options.ApiKey, options.RequireCampaignIds) = (BrazeRegion.AU01, "k", false), Campaigns);
        }));

        Assert.Equal("emea", exception.OptionsName);
        Assert.Contains("has no entry for Ping, and", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_from_code_have_their_name_in_code()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Validate(services => services.AddBraze(
            "emea", options => (options.RestEndpoint, options.ApiKey, options.RequireCampaignIds) = (BrazeRegion.EU01, "k", true), Campaigns.Skip(3))));

        Assert.StartsWith("BrazeOptions.CampaignIds has no entry for Ping, and", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_RequireCampaignIds_an_entry_that_matches_nothing_is_logged()
    {
        using var log = new CapturedLog();

        Validate(services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            services.AddBraze(Section(("CampaignIds:OrderShiped", "x"), ("CampaignIds:PING", "x")), Campaigns);
        });

        Assert.Contains("Warning: Braze:CampaignIds:OrderShiped matches no campaign that was passed to AddBraze", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PING matches", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_value_is_named()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("campaigns", () => services.AddBraze(Section(), null!));
        Assert.Throws<ArgumentNullException>("campaigns", () => services.AddBraze(_ => { }, null!));
        Assert.Throws<ArgumentNullException>("campaigns", () => services.AddBraze("emea", Section(), null!));
        Assert.Throws<ArgumentNullException>("campaigns", () => services.AddBraze("emea", _ => { }, null!));
        Assert.Throws<ArgumentException>("campaigns", () => services.AddBraze(Section(), [null!]));
        Assert.Throws<ArgumentNullException>("services", () => default(IServiceCollection)!.AddBraze(Section(), Campaigns));
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] more)
    {
        var values = new Dictionary<string, string?> { ["Braze:RestEndpoint"] = "https://rest.iad-01.braze.com", ["Braze:ApiKey"] = "k" };
        foreach ((string key, string value) in more)
        {
            values[$"Braze:{key}"] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Braze");
    }

    private static void Validate(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }
}
