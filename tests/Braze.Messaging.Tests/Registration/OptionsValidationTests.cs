using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>The same options are refused by a host when it starts, and by the constructor where there is no host.</summary>
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
        { "BrazeOptions.ApiKey is missing.", Endpoint, null },
        { "BrazeOptions.ApiKey is missing.", Endpoint, "" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "\"secret-key\"" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "'secret-key'" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "secret-key " },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, " secret-key" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "Bearer secret-key" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "secret-key\n" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "secret-key\r\nX-Other: 1" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "secret-key\u200B" },
        { "BrazeOptions.ApiKey has a blank, a quote", Endpoint, "   " },
    };

    public static TheoryData<string> RightEndpoints =>
    [
        Endpoint,
        "https://rest.fra-02.braze.eu/",
        "https://proxy.example.com/braze",
        "http://localhost:5000",
        "http://127.0.0.1:5000",
        "http://[::1]:5000/braze",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_host_does_not_start_with_them(string message, string? endpoint, string? key)
    {
        using IHost host = HostWith(endpoint, key);

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        AssertMessage(message, exception);
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
    public async Task The_right_ones_pass(string endpoint)
    {
        using IHost host = HostWith(endpoint, "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23");
        await host.StartAsync();
        Assert.IsType<BrazeClient>(host.Services.GetRequiredService<IBrazeClient>());
        await host.StopAsync();

        using var httpClient = new HttpClient();
        Assert.NotNull(new BrazeClient(httpClient, OptionsWith(endpoint, "~!#$%&()*+,-./:;<=>?@[\\]^_`{|}")));
    }

    [Fact]
    public void All_mistakes_are_named_at_once()
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

        Assert.Throws<ArgumentNullException>("httpClient", () => new BrazeClient(null!, OptionsWith(Endpoint, Key)));
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

    private static IHost HostWith(string? endpoint, string? key)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["Braze:RestEndpoint"] = endpoint;
        builder.Configuration["Braze:ApiKey"] = key;
        builder.Services.AddBraze(builder.Configuration.GetSection("Braze"));
        return builder.Build();
    }
}
