using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests a configuration section. Unknown keys and values that cannot be read are refused.</summary>
public sealed class SectionTests
{
    private const string Key = "secret-key";

    [Theory]
    [InlineData("DryRuns", "true", "Braze:DryRuns is not an option. Did you mean DryRun?")]
    [InlineData("Dry_Run", "true", "Braze:Dry_Run is not an option. Did you mean DryRun?")]
    [InlineData("DryRnu", "true", "Braze:DryRnu is not an option. Did you mean DryRun?")]
    [InlineData("Endpoint", "https://rest.iad-01.braze.com", "Braze:Endpoint is not an option. Did you mean RestEndpoint?")]
    [InlineData("RestApiKey", Key, "Braze:RestApiKey is not an option. Did you mean ApiKey?")]
    [InlineData("TimeOuts", "00:00:30", "Braze:TimeOuts is not an option. Did you mean Timeout?")]
    [InlineData("CampaignId:OrderShipped", "1", "Braze:CampaignId is not an option. Did you mean CampaignIds?")]
    [InlineData("RequireCampaignId", "true", "Braze:RequireCampaignId is not an option. Did you mean RequireCampaignIds?")]
    [InlineData("Options:DryRun", "true", "Braze:Options is not an option. The options are RestEndpoint, ApiKey, Authentication, Timeout, MaxRateLimitWait, MaxRetries, RetryUnknownOutcomes, LiquidInValues, RequireCampaignIds, DryRun, CampaignIds.")]
    [InlineData("DryRun:Enabled", "true", "Braze:DryRun has keys of its own. It must be a single value.")]
    [InlineData("Timeout:Seconds", "30", "Braze:Timeout has keys of its own. It must be a single value.")]
    [InlineData("CampaignIds", "OrderShipped", "Braze:CampaignIds is a single value. It must have one key for each campaign: the campaign's C# name, with its ID as the value.")]
    [InlineData("CampaignIds:Acme:OrderShipped", "1", "Braze:CampaignIds:Acme has keys of its own. Write the campaign's C# name with dots in one key, for example \"Acme.Orders.OrderShipped\".")]
    [InlineData("Workspace", "emea", "Braze:Workspace is not an option.")]
    public void An_unknown_key_is_reported_at_startup(string key, string value, string message)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Validate(Section(($"Braze:{key}", value))));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Single(exception.Failures);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DRYRUN", "TRUE")]
    [InlineData("liquidInValues", "allow")]
    [InlineData("campaignids:Acme.Orders.OrderShipped", "1")]
    [InlineData("CampaignIds:DryRuns", "1")]
    [InlineData("CampaignIds", "")]
    [InlineData("Timeout", "")]
    public void A_known_key_is_accepted(string key, string value) => Validate(Section(($"Braze:{key}", value)));

    [Fact]
    public void A_workspace_can_be_inside_the_section_of_another()
    {
        IConfiguration configuration = Configuration(
            ("Braze:RestEndpoint", "https://rest.iad-01.braze.com"), ("Braze:ApiKey", Key),
            ("Braze:Emea:RestEndpoint", "https://rest.fra-01.braze.eu"), ("Braze:Emea:ApiKey", Key), ("Braze:Emea:DryRuns", "true"),
            ("Braze:More:Apac:RestEndpoint", "https://rest.au-01.braze.com"), ("Braze:More:Apac:ApiKey", Key));
        var services = new ServiceCollection();
        services.AddBraze(configuration.GetSection("Braze"));
        services.AddBraze("emea", configuration.GetSection("Braze:Emea"));
        services.AddBraze("apac", configuration.GetSection("Braze:More:Apac"));
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("emea", exception.OptionsName);
        Assert.Equal("Braze:Emea:DryRuns is not an option. Did you mean DryRun?", exception.Message);
    }

    [Fact]
    public void A_whole_configuration_can_have_other_keys()
    {
        Validate(Configuration(("RestEndpoint", "https://rest.iad-01.braze.com"), ("ApiKey", Key), ("Logging:LogLevel:Default", "Warning"), ("PATH", "/bin"), ("Keys", "1")));

        var exception = Assert.Throws<OptionsValidationException>(
            () => Validate(Configuration(("RestEndpoint", "https://rest.iad-01.braze.com"), ("ApiKey", Key), ("DryRuns", "true"))));
        Assert.Equal("DryRuns is not an option. Did you mean DryRun?", exception.Message);
    }

    [Fact]
    public void A_section_that_is_missing_is_named()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Validate(Configuration(("Brazen:ApiKey", Key)).GetSection("Braze")));

        Assert.StartsWith("The configuration has no section 'Braze'; Braze:RestEndpoint is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_missing_may_be_filled_by_code()
    {
        var services = new ServiceCollection();
        services.AddBraze(Configuration().GetSection("Braze"));
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (BrazeRegion.US01, Key));
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public void An_unknown_key_after_a_reload_is_found()
    {
        IConfigurationRoot configuration = Configuration();
        var services = new ServiceCollection();
        services.AddBraze(configuration.GetSection("Braze"));
        using ServiceProvider provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<BrazeOptions>>();
        configuration["Braze:RestEndpoint"] = "https://rest.iad-01.braze.com";
        configuration["Braze:ApiKey"] = Key;
        Assert.False(options.CurrentValue.DryRun);

        configuration["Braze:DryRun"] = "true";
        configuration.Reload();
        Assert.True(options.CurrentValue.DryRun);

        configuration["Braze:DryRuns"] = "true";
        Assert.NotNull(Record.Exception(configuration.Reload));
        Assert.Throws<OptionsValidationException>(() => options.CurrentValue);
    }

    [Fact]
    public void The_list_has_all_options()
    {
        Assert.Equal(
            typeof(BrazeOptions).GetProperties().Select(static property => property.Name).Order(StringComparer.Ordinal),
            BrazeOption.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_option_is_read()
    {
        var services = new ServiceCollection();
        services.AddBraze(Section(
            ("Braze:Authentication", "RequestBody"), ("Braze:Timeout", "00:00:07"), ("Braze:MaxRateLimitWait", "00:00:08"), ("Braze:RetryUnknownOutcomes", "True"),
            ("Braze:LiquidInValues", "Allow"), ("Braze:RequireCampaignIds", "true"), ("Braze:DryRun", "true"), ("Braze:CampaignIds:OrderShipped", "1")));
        using ServiceProvider provider = services.BuildServiceProvider();

        BrazeOptions options = provider.GetRequiredService<IOptions<BrazeOptions>>().Value;

        Assert.Equal(new Uri("https://rest.iad-01.braze.com"), options.RestEndpoint);
        Assert.Equal(Key, options.ApiKey);
        Assert.Equal(BrazeAuthentication.RequestBody, options.Authentication);
        Assert.Equal(TimeSpan.FromSeconds(7), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(8), options.MaxRateLimitWait);
        Assert.Equal(LiquidInValues.Allow, options.LiquidInValues);
        Assert.True(options.RetryUnknownOutcomes && options.RequireCampaignIds && options.DryRun);
        Assert.Equal("1", options.CampaignIds["ordershipped"]);
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] more) =>
        Configuration([("Braze:RestEndpoint", "https://rest.iad-01.braze.com"), ("Braze:ApiKey", Key), .. more]).GetSection("Braze");

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.ToDictionary(static entry => entry.Key, static string? (entry) => entry.Value)).Build();

    private static void Validate(IConfiguration section)
    {
        var services = new ServiceCollection();
        services.AddBraze(section);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }
}
