using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests that invalid options are refused by a host when it starts, and by the constructor without a host.</summary>
public sealed class OptionsValidationTests
{
    private const string Endpoint = "https://rest.iad-01.braze.com";
    private const string Key = "secret-key";

    public static TheoryData<string, string?, string?> Wrong => new()
    {
        { "BrazeOptions.RestEndpoint is missing.", null, Key },
        { "BrazeOptions.RestEndpoint", "rest.iad-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint", "/proxy", Key },
        { "BrazeOptions.RestEndpoint", Key, "https://rest.iad-01.braze.com" },
        { "BrazeOptions.RestEndpoint", "https://dashboard-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint", "https://DASHBOARD.braze.eu/", Key },
        { "BrazeOptions.RestEndpoint", "https://sdk.iad-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint uses http ", "http://rest.iad-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint uses http ", "http://127.0.0.1.example.com", Key },
        { "BrazeOptions.RestEndpoint uses http ", "http://192.168.0.1", Key },
        { "BrazeOptions.RestEndpoint uses ftp ", "ftp://rest.iad-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint", "file:///tmp", Key },
        { "BrazeOptions.RestEndpoint", "https://rest.iad-01.braze.com?key=secret-key", Key },
        { "BrazeOptions.RestEndpoint", "https://rest.iad-01.braze.com#secret-key", Key },
        { "BrazeOptions.RestEndpoint", "https://user:secret-key@rest.iad-01.braze.com", Key },
        { "BrazeOptions.RestEndpoint has a path after the host. Write https://rest.iad-01.braze.com. Each request adds its own path.", "https://rest.iad-01.braze.com/campaigns/trigger/send", Key },
        { "BrazeOptions.RestEndpoint has a path after the host. Write https://rest.iad-01.braze.com.", "https://rest.iad-01.braze.com/secret-key/", Key },
        { "BrazeOptions.RestEndpoint has a path after the host. Write https://proxy.example.com:8443.", "https://proxy.example.com:8443/braze", Key },
        { "BrazeOptions.RestEndpoint has a path after the host. Write http://[::1]:5000.", "http://[::1]:5000/braze", Key },
        { "BrazeOptions.ApiKey is missing.", Endpoint, null },
        { "BrazeOptions.ApiKey is missing.", Endpoint, "" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "\"secret-key\"" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "'secret-key'" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "secret-key " },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, " secret-key" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "Bearer secret-key" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "secret-key\n" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "secret-key\r\nX-Other: 1" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "secret-key\u200B" },
        { "BrazeOptions.ApiKey contains whitespace, a quote", Endpoint, "   " },
    };

    public static TheoryData<string> RightEndpoints =>
    [
        Endpoint,
        "https://rest.fra-02.braze.eu/",
        "http://localhost:5000",
        "http://127.0.0.1:5000",
        "http://[::1]:5000",
        "https://proxy.example.com:8443/",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_host_does_not_start_with_them(string message, string? endpoint, string? key)
    {
        using IHost host = HostWith(endpoint, key);

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        AssertMessage(message.Replace("BrazeOptions.", "Braze:", StringComparison.Ordinal), exception);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_constructor_refuses_them(string message, string? endpoint, string? key)
    {
        using var httpClient = new HttpClient();

        var exception = Assert.Throws<ArgumentException>("options", () => new BrazeClient(httpClient, OptionsWith(endpoint, key)));

        AssertMessage(message, exception);
    }

    [Theory]
    [MemberData(nameof(RightEndpoints))]
    public async Task Valid_options_are_accepted(string endpoint)
    {
        using IHost host = HostWith(endpoint, "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23");
        await host.StartAsync();
        Assert.IsType<BrazeClient>(host.Services.GetRequiredService<IBrazeClient>());
        await host.StopAsync();

        using var httpClient = new HttpClient();
        Assert.NotNull(new BrazeClient(httpClient, OptionsWith(endpoint, "~!#$%&()*+,-./:;<=>?@[\\]^_`{|}")));
    }

    [Theory]
    [InlineData("Timeout", "30", "is 30.00:00:00 (30 days). It must be more than zero and at most one hour. Write 30 seconds as 00:00:30. A whole number alone is a number of days.")]
    [InlineData("Timeout", "1", "is 1.00:00:00 (1 day). It must be more than zero and at most one hour.")]
    [InlineData("Timeout", "01:00:00.0000001", "is 01:00:00.0000001. It must be more than zero and at most one hour.")]
    [InlineData("Timeout", "0", "is 00:00:00. It must be more than zero and at most one hour.")]
    [InlineData("Timeout", "-00:00:30", "is -00:00:30. It must be more than zero and at most one hour.")]
    [InlineData("Timeout", "10675199.02:48:05.4775807", "is 10675199.02:48:05.4775807 (10675199 days). It must be more than zero")]
    [InlineData("MaxRateLimitWait", "60", "is 60.00:00:00 (60 days). It must be zero or more and less than one day. Write 30 seconds as 00:00:30. A whole number alone is a number of days.")]
    [InlineData("MaxRateLimitWait", "1", "is 1.00:00:00 (1 day). It must be zero or more and less than one day.")]
    [InlineData("MaxRateLimitWait", "-1", "is -1.00:00:00. It must be zero or more and less than one day.")]
    public async Task An_implausible_duration_is_refused(string option, string duration, string message)
    {
        using IHost host = HostWith(Endpoint, Key, (option, duration));
        BrazeOptions inCode = OptionsWith(Endpoint, Key);
        TimeSpan value = TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture);
        (inCode.Timeout, inCode.MaxRateLimitWait) = option == "Timeout" ? (value, inCode.MaxRateLimitWait) : (inCode.Timeout, value);
        using var httpClient = new HttpClient();

        var atStart = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        var constructed = Assert.Throws<ArgumentException>("options", () => new BrazeClient(httpClient, inCode));

        Assert.StartsWith($"Braze:{option} {message}", atStart.Message, StringComparison.Ordinal);
        Assert.StartsWith($"BrazeOptions.{option} {message}", constructed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Timeout", "01:00:00")]
    [InlineData("Timeout", "00:00:00.001")]
    [InlineData("MaxRateLimitWait", "0")]
    [InlineData("MaxRateLimitWait", "23:59:59")]
    [InlineData("MaxRateLimitWait", " 00:00:30 ")]
    public async Task A_plausible_duration_is_accepted(string option, string duration)
    {
        using IHost host = HostWith(Endpoint, Key, (option, duration));

        await host.StartAsync();
        await host.StopAsync();
    }

    [Theory]
    [InlineData("Timeout", "abc", "Braze:Timeout is not a duration. Write 30 seconds as 00:00:30.")]
    [InlineData("Timeout", "30s", "Braze:Timeout is not a duration. Write 30 seconds as 00:00:30.")]
    [InlineData("Timeout", Key, "Braze:Timeout is not a duration. Write 30 seconds as 00:00:30.")]
    [InlineData("MaxRateLimitWait", "1h", "Braze:MaxRateLimitWait is not a duration. Write 30 seconds as 00:00:30.")]
    [InlineData("DryRun", "yes", "Braze:DryRun is not a Boolean value. Write true or false.")]
    [InlineData("RetryUnknownOutcomes", "1", "Braze:RetryUnknownOutcomes is not a Boolean value. Write true or false.")]
    [InlineData("RequireCampaignIds", "on", "Braze:RequireCampaignIds is not a Boolean value. Write true or false.")]
    [InlineData("LiquidInValues", "Alow", "Braze:LiquidInValues is neither Throw nor Allow.")]
    [InlineData("LiquidInValues", "7", "Braze:LiquidInValues is neither Throw nor Allow.")]
    [InlineData("Authentication", "Body", "Braze:Authentication is neither Header nor RequestBody.")]
    [InlineData("Authentication", "Header,RequestBody", "Braze:Authentication is neither Header nor RequestBody.")]
    [InlineData("LiquidInValues", "Throw, Allow", "Braze:LiquidInValues is neither Throw nor Allow.")]
    [InlineData("RestEndpoint", "http://", "Braze:RestEndpoint is not a URI. Give the REST host of your instance, for example https://rest.iad-01.braze.com.")]
    public async Task The_message_about_an_invalid_value_shows_the_valid_format(string option, string value, string message)
    {
        using IHost host = HostWith(Endpoint, Key, (option, value));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(message, exception.Message);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_are_joined_as_one_sentence()
    {
        using IHost host = HostWith(null, null, ("Timeout", "30"));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            "Braze:RestEndpoint is missing. Give the REST host of your instance, for example https://rest.iad-01.braze.com; "
            + "Braze:ApiKey is missing. Create a REST API key with the permission campaigns.trigger.send in Braze's dashboard; "
            + "Braze:Timeout is 30.00:00:00 (30 days). It must be more than zero and at most one hour. Write 30 seconds as 00:00:30. A whole number alone is a number of days.",
            exception.Message);
    }

    [Fact]
    public async Task Options_set_in_code_have_their_name_in_code()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Acme:Braze:RestEndpoint"] = Endpoint;
        builder.Services.AddBraze(builder.Configuration.GetSection("Acme:Braze"));
        builder.Services.Configure<BrazeOptions>(options => options.Timeout = TimeSpan.MaxValue);
        using IHost host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith("Acme:Braze:ApiKey is missing.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("BrazeOptions.Timeout is 10675199.02:48:05.4775807", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_failures_are_reported_together()
    {
        using var httpClient = new HttpClient();

        var exception = Assert.Throws<ArgumentException>(
            () => new BrazeClient(httpClient, new BrazeOptions { Authentication = (BrazeAuthentication)7 }));

        Assert.Contains("BrazeOptions.RestEndpoint ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("BrazeOptions.ApiKey ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("BrazeOptions.Authentication ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_needs_an_HttpClient_and_options()
    {
        using var httpClient = new HttpClient();

        Assert.Throws<ArgumentNullException>("httpClient", () => new BrazeClient((HttpClient)null!, OptionsWith(Endpoint, Key)));
        Assert.Throws<ArgumentNullException>("options", () => new BrazeClient(httpClient, (BrazeOptions)null!));
    }

    private static void AssertMessage(string message, Exception exception)
    {
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
    }

    private static BrazeOptions OptionsWith(string? endpoint, string? key) => new()
    {
        RestEndpoint = endpoint is null ? null : new Uri(endpoint, UriKind.RelativeOrAbsolute),
        ApiKey = key,
    };

    private static IHost HostWith(string? endpoint, string? key, params (string Option, string Value)[] more)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Braze:RestEndpoint"] = endpoint;
        builder.Configuration["Braze:ApiKey"] = key;
        foreach ((string option, string value) in more)
        {
            builder.Configuration[$"Braze:{option}"] = value;
        }

        builder.Services.AddBraze(builder.Configuration.GetSection("Braze"));
        return builder.Build();
    }
}
