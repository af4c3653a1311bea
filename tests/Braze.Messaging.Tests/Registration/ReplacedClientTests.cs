using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests a host with another client, as in tests. It needs no key, but invalid options are still found.</summary>
public sealed class ReplacedClientTests : LoopbackTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_with_another_client_starts_without_a_key(bool before)
    {
        var stub = new Stub();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        if (before)
        {
            builder.Services.AddSingleton<IBrazeClient>(stub).AddKeyedSingleton<IBrazeClient>("emea", stub);
        }

        builder.Configuration["Braze:RequireCampaignIds"] = "true";
        builder.Services.AddBraze(builder.Configuration.GetSection("Braze"), [new TriggerCampaignInfo("Ping", "1")]);
        builder.Services.AddBraze("emea", builder.Configuration.GetSection("Emea"));
        if (!before)
        {
            builder.Services.AddSingleton<IBrazeClient>(stub).AddKeyedSingleton<IBrazeClient>("emea", stub);
        }

        using IHost host = builder.Build();
        await host.StartAsync();

        Assert.Same(stub, host.Services.GetRequiredService<IBrazeClient>());
        Assert.Same(stub, host.Services.GetRequiredKeyedService<IBrazeClient>("emea"));
        await host.StopAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Invalid_options_are_found_with_another_client(bool before)
    {
        var services = new ServiceCollection();
        if (before)
        {
            services.AddSingleton<IBrazeClient>(new Stub());
        }

        services.AddBraze(Configuration(("Braze:DryRuns", "true"), ("Braze:Timeout", "30")).GetSection("Braze"));
        if (!before)
        {
            services.Replace(ServiceDescriptor.Singleton<IBrazeClient>(new Stub()));
        }

        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(2, exception.Failures.Count());
        Assert.Contains("Braze:DryRuns", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Braze:Timeout is 30.00:00:00", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_workspace_is_still_checked()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IBrazeClient>(new Stub());
        services.AddBraze(Configuration().GetSection("Braze"));
        services.AddBraze("emea", Configuration().GetSection("Emea"));
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("emea", exception.OptionsName);
        Assert.Contains("Emea:ApiKey is missing.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decorator_over_the_client_sends_nothing_without_a_key()
    {
        var services = new ServiceCollection();
        services.AddBraze(options => options.RestEndpoint = Server.Address);
        Func<IServiceProvider, object> inner = services.Single(service => service.ServiceType == typeof(IBrazeClient)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Transient<IBrazeClient>(provider => new Decorator((IBrazeClient)inner(provider))));
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.StartsWith("BrazeOptions.ApiKey is missing.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_client_that_was_registered_before_is_kept()
    {
        var stub = new Stub();
        var services = new ServiceCollection();
        services.AddSingleton<IBrazeClient>(stub);
        services.AddBraze(options => (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey));
        services.AddBraze(options => options.DryRun = false);
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(stub, Assert.Single(provider.GetServices<IBrazeClient>()));
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.ToDictionary(static entry => entry.Key, static string? (entry) => entry.Value)).Build();

    private sealed class Stub : IBrazeClient
    {
        public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default) => Task.FromResult((TResult)(object)new TriggerSendResult());
    }

    private sealed class Decorator(IBrazeClient inner) : IBrazeClient
    {
        public Task<TResult> SendRequestAsync<TResult>(BrazeRequest<TResult> request, CancellationToken cancellationToken = default) => inner.SendRequestAsync(request, cancellationToken);
    }
}
