using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests;

public sealed class AddBrazeTests : LoopbackTest
{
    [Fact]
    public async Task A_section_of_the_configuration_is_enough()
    {
        await using ServiceProvider provider = new ServiceCollection().AddBraze(Configuration(("Authentication", "requestbody"))).Services.BuildServiceProvider();

        TriggerSendResult result = await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        Assert.StartsWith($$"""{"api_key":"{{ApiKey}}",""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_from_code_are_enough()
    {
        await using ServiceProvider provider = new ServiceCollection().AddBraze(Configure).Services.BuildServiceProvider();

        TriggerSendResult result = await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        Assert.Equal($"Bearer {ApiKey}", Assert.Single(Server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task Code_comes_after_configuration()
    {
        var services = new ServiceCollection();
        services.AddBraze(Configuration(("ApiKey", "from-configuration")));
        services.Configure<BrazeOptions>(options => options.ApiKey = "from-code");
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("Bearer from-code", Assert.Single(Server.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task The_builder_accepts_handlers_and_a_timeout()
    {
        var services = new ServiceCollection();
        services.AddBraze(Configure)
            .ConfigureHttpClient(httpClient => httpClient.Timeout = TimeSpan.FromMilliseconds(300))
            .AddHttpMessageHandler(() => new Stamp());
        await using ServiceProvider provider = services.BuildServiceProvider();
        Server.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(
            () => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()).WaitAsync(TimeSpan.FromSeconds(20)));

        Assert.Equal("here", Assert.Single(Server.Requests).Headers["X-Stamp"]);
    }

    [Fact]
    public async Task A_replaced_client_is_the_one_that_is_used()
    {
        var services = new ServiceCollection();
        services.AddBraze(Configure);
        services.AddSingleton<IBrazeClient>(Client);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(Client, provider.GetRequiredService<IBrazeClient>());
    }

    [Fact]
    public async Task A_changed_configuration_is_used_for_the_next_request()
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync();
        IConfigurationRoot configuration = Configuration();
        await using ServiceProvider provider = new ServiceCollection().AddBraze(configuration).Services.BuildServiceProvider();
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();
        await client.SendRequestAsync(RequestToOne());

        configuration["ApiKey"] = "rotated";
        configuration["RestEndpoint"] = other.Address.AbsoluteUri;
        configuration.Reload();
        await client.SendRequestAsync(RequestToOne());

        Assert.Equal($"Bearer {ApiKey}", Assert.Single(Server.Requests).Headers["Authorization"]);
        Assert.Equal("Bearer rotated", Assert.Single(other.Requests).Headers["Authorization"]);
    }

    [Fact]
    public void A_missing_value_is_named()
    {
        Assert.Throws<ArgumentNullException>("services", () => default(IServiceCollection)!.AddBraze(Configure));
        Assert.Throws<ArgumentNullException>("services", () => default(IServiceCollection)!.AddBraze(Configuration()));
        Assert.Throws<ArgumentNullException>("configure", () => new ServiceCollection().AddBraze((Action<BrazeOptions>)null!));
        Assert.Throws<ArgumentNullException>("section", () => new ServiceCollection().AddBraze((IConfiguration)null!));
    }

    private void Configure(BrazeOptions options)
    {
        options.RestEndpoint = Server.Address;
        options.ApiKey = ApiKey;
    }

    private IConfigurationRoot Configuration(params (string Name, string Value)[] more)
    {
        var values = new Dictionary<string, string?> { ["RestEndpoint"] = Server.Address.AbsoluteUri, ["ApiKey"] = ApiKey };
        foreach ((string name, string value) in more)
        {
            values[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private sealed class Stamp : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamp", "here");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
