using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests options that change while a send is running.</summary>
public sealed class ReloadTests : LoopbackTest
{
    private const string NewKey = "2b7f9d11-0c4e-4f0a-8f7e-93a1c2d4e5f6";

    [Fact]
    public async Task Options_that_become_invalid_do_not_affect_a_running_send()
    {
        (IConfigurationRoot configuration, ServiceProvider provider) = Create();
        await using ServiceProvider disposed = provider;
        Server.Answer = context =>
        {
            Change(configuration, "Timeout", "-00:00:01");
            context.Response.StatusCode = 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();

        TriggerSendResult result = await client.SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => client.SendRequestAsync(RequestToOne()));
        Assert.Equal(BatchStatus.NotSent, SendFailure.From(exception)?.Status);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("Header")]
    [InlineData("RequestBody")]
    public async Task A_repeat_uses_the_current_key(string authentication)
    {
        (IConfigurationRoot configuration, ServiceProvider provider) = Create(authentication);
        await using ServiceProvider disposed = provider;
        Server.Answer = context =>
        {
            bool isFirst = Server.Requests.Count == 1;
            if (isFirst)
            {
                Change(configuration, "ApiKey", NewKey);
            }

            context.Response.StatusCode = isFirst ? 429 : 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal([ApiKey, NewKey], Server.Requests.Select(KeyOf));
    }

    [Fact]
    public async Task A_repeat_uses_the_original_options_if_they_have_become_invalid()
    {
        (IConfigurationRoot configuration, ServiceProvider provider) = Create();
        await using ServiceProvider disposed = provider;
        Server.Answer = context =>
        {
            bool isFirst = Server.Requests.Count == 1;
            if (isFirst)
            {
                Change(configuration, "ApiKey", "");
            }

            context.Response.StatusCode = isFirst ? 429 : 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal([ApiKey, ApiKey], Server.Requests.Select(KeyOf));
    }

    [Fact]
    public async Task The_key_of_another_host_is_not_used()
    {
        (IConfigurationRoot configuration, ServiceProvider provider) = Create();
        await using ServiceProvider disposed = provider;
        Server.Answer = context =>
        {
            bool isFirst = Server.Requests.Count == 1;
            if (isFirst)
            {
                configuration["Braze:RestEndpoint"] = "https://rest.fra-01.braze.eu";
                Change(configuration, "ApiKey", NewKey);
            }

            context.Response.StatusCode = isFirst ? 429 : 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal([ApiKey, ApiKey], Server.Requests.Select(KeyOf));
    }

    [Theory]
    [InlineData("Header")]
    [InlineData("RequestBody")]
    public async Task Another_key_does_not_change_the_rest_of_the_request(string authentication)
    {
        const string Key = "a\\key-of-4567890";
        (IConfigurationRoot configuration, ServiceProvider provider) = Create(authentication);
        await using ServiceProvider disposed = provider;
        List<Recipient> recipients = [Recipient.ForExternalUserId("a"), Recipient.ForExternalUserId("b")];
        int readings = 0;
        var campaign = new WrittenCampaign(writer => writer.WriteInt32("readings", ++readings));
        Server.Answer = context =>
        {
            bool isFirst = Server.Requests.Count == 1;
            if (isFirst)
            {
                Change(configuration, "ApiKey", Key);
                recipients.Clear();
            }

            context.Response.StatusCode = isFirst ? 429 : 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };

        await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(new TriggerSendRequest(OrderShipped.Id) { Recipients = recipients, TriggerProperties = campaign });

        Assert.Equal([ApiKey, Key], Server.Requests.Select(KeyOf));
        Assert.Equal(Server.Requests[0].Text, Server.Requests[1].Text.Replace(@"a\\key-of-4567890", ApiKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_that_cannot_be_created_end_only_the_next_send()
    {
        var failure = new InvalidOperationException("The vault does not answer.");
        bool fails = false;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new Handlers.ImpatientTime());
        services.AddBraze(options =>
        {
            options.RestEndpoint = Server.Address;
            options.ApiKey = fails ? throw failure : ApiKey;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();
        Server.Answer = context =>
        {
            bool isFirst = Server.Requests.Count == 1;
            fails = true;
            provider.GetRequiredService<IOptionsMonitorCache<BrazeOptions>>().Clear();
            context.Response.StatusCode = isFirst ? 429 : 201;
            return context.Response.WriteAsync(LoopbackServer.SuccessBody);
        };

        await client.SendRequestAsync(RequestToOne());
        var exception = await Assert.ThrowsAsync<BrazeOptionsException>(() => client.SendRequestAsync(RequestToOne()));

        Assert.Same(failure, exception.InnerException);
        Assert.Equal(BatchStatus.NotSent, SendFailure.From(exception)?.Status);
        Assert.Equal(2, Server.Requests.Count);
    }

    private static string KeyOf(RecordedRequest request) =>
        request.Headers.TryGetValue("Authorization", out string? header)
            ? header["Bearer ".Length..]
            : System.Text.Json.JsonDocument.Parse(request.Text).RootElement.GetProperty("api_key").GetString()!;

    private static void Change(IConfigurationRoot configuration, string key, string value)
    {
        configuration[$"Braze:{key}"] = value;

        // A monitor creates the new options at once, and the code that reloads gets their failures.
        Record.Exception(configuration.Reload);
    }

    private (IConfigurationRoot Configuration, ServiceProvider Provider) Create(string authentication = "Header")
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Braze:RestEndpoint"] = Server.Address.ToString(),
            ["Braze:ApiKey"] = ApiKey,
            ["Braze:Authentication"] = authentication,
        }).Build();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new Handlers.ImpatientTime());
        services.AddBraze(configuration.GetSection("Braze"));
        return (configuration, services.BuildServiceProvider());
    }
}
