using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Braze.Messaging.Tests;

/// <summary>Tests the campaign IDs in the configuration, which can differ in each environment.</summary>
public sealed class CampaignIdTests : LoopbackTest
{
    private const string Staging = "11111111-0000-0000-0000-000000000000";
    private const string Other = "22222222-0000-0000-0000-000000000000";

    private static readonly OrderShipped Campaign = new("A-1", 1m);

    [Theory]
    [InlineData("OrderShipped", Staging)]
    [InlineData("Acme.Orders.OrderShipped", Staging)]
    [InlineData("ordershipped", Staging)]
    [InlineData("ACME.ORDERS.ORDERSHIPPED", Staging)]
    [InlineData("Orders.OrderShipped", OrderShipped.Id)]
    [InlineData("OrderDelayed", OrderShipped.Id)]
    [InlineData("Shipped", OrderShipped.Id)]
    public async Task The_options_give_a_campaign_its_id_by_name(string name, string expected)
    {
        TriggerSendResult result = await SendAsync(ClientWith((name, Staging)));

        Assert.Equal(expected, SentIds().Single());
        Assert.Equal(expected, result.CampaignId);
    }

    [Fact]
    public async Task The_full_name_has_precedence()
    {
        await SendAsync(ClientWith(("OrderShipped", Other), ("Acme.Orders.OrderShipped", Staging)));

        Assert.Equal(Staging, SentIds().Single());
    }

    [Fact]
    public async Task Every_send_method_uses_it()
    {
        BrazeClient client = ClientWith(("OrderShipped", Staging));
        Recipient[] recipients = [.. Enumerable.Range(0, 60).Select(i => Recipient.ForExternalUserId($"u{i}"))];

        await Campaign.BroadcastAsync(client);
        await client.SendAsync([Campaign.To(recipients[0])]);
        Account account = await Account.OfAsync(Campaign.SendBatchesAsync(client, recipients));
        await foreach (BatchOutcome<Recipient<OrderShipped>> outcome in client.SendBatchesAsync(recipients.Select(recipient => Campaign.To(recipient))))
        {
            Assert.Equal(Staging, outcome.Result!.CampaignId);
        }

        Assert.Equal(6, SentIds().Length);
        Assert.All(SentIds(), id => Assert.Equal(Staging, id));
        Assert.All(account.Outcomes, outcome => Assert.Equal(Staging, outcome.Result!.CampaignId));
    }

    [Fact]
    public async Task A_request_without_a_campaign_name_keeps_its_id()
    {
        BrazeClient client = ClientWith(options =>
        {
            options.CampaignIds["OrderShipped"] = Staging;
            options.RequireCampaignIds = true;
        });

        await client.SendRequestAsync(RequestToOne());

        Assert.Equal(OrderShipped.Id, SentIds().Single());
    }

    [Fact]
    public async Task The_callers_request_stays_as_it_is()
    {
        TriggerSendRequest request = RequestToOne();
        request.CampaignName = "OrderShipped";

        await ClientWith(("OrderShipped", Staging)).SendRequestAsync(request);

        Assert.Equal(OrderShipped.Id, request.CampaignId);
        Assert.Equal(Staging, SentIds().Single());
    }

    [Fact]
    public async Task Each_workspace_has_ids_of_its_own_in_configuration()
    {
        IConfiguration configuration = Configuration(
            ("Braze:RestEndpoint", Server.Address.ToString()), ("Braze:ApiKey", ApiKey), ("Braze:CampaignIds:OrderShipped", Staging),
            ("Emea:RestEndpoint", Server.Address.ToString()), ("Emea:ApiKey", ApiKey), ("Emea:CampaignIds:Acme.Orders.OrderShipped", Other),
            ("Apac:RestEndpoint", Server.Address.ToString()), ("Apac:ApiKey", ApiKey));
        var services = new ServiceCollection();
        services.AddBraze(configuration.GetSection("Braze"));
        services.AddBraze("emea", configuration.GetSection("Emea"));
        services.AddBraze("apac", configuration.GetSection("Apac"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await SendAsync(provider.GetRequiredService<IBrazeClient>());
        await SendAsync(provider.GetRequiredKeyedService<IBrazeClient>("emea"));
        await SendAsync(provider.GetRequiredKeyedService<IBrazeClient>("apac"));

        Assert.Equal([Staging, Other, OrderShipped.Id], SentIds());
    }

    [Fact]
    public async Task Logs_traces_and_exceptions_have_the_id_that_was_sent()
    {
        Server.Answers(400, """{"message":"Invalid Campaign ID"}""");
        string id = Guid.NewGuid().ToString();
        using var log = new CapturedLog();
        Activity? traced = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Braze.Messaging",
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => traced = Equals(activity.GetTagItem("braze.campaign_id"), id) ? activity : traced,
        };
        ActivitySource.AddActivityListener(listener);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddBraze(options =>
        {
            (options.RestEndpoint, options.ApiKey) = (Server.Address, ApiKey);
            options.CampaignIds["OrderShipped"] = id;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => SendAsync(provider.GetRequiredService<IBrazeClient>()));

        Assert.Contains(id, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"Campaign Acme.Orders.OrderShipped ({id}) was not sent: refused. Recipients: 1, ", log.Text, StringComparison.Ordinal);
        Assert.NotNull(traced);
        Assert.DoesNotContain(OrderShipped.Id, log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrderShipped", "", "BrazeOptions.CampaignIds:OrderShipped is empty. Copy the ID from the campaign's page in Braze's dashboard.")]
    [InlineData("OrderShipped", "  ", "BrazeOptions.CampaignIds:OrderShipped is empty. Copy the ID from the campaign's page in Braze's dashboard.")]
    [InlineData("OrderShipped", " 1111", "BrazeOptions.CampaignIds:OrderShipped contains whitespace. Copy only the ID.")]
    [InlineData("OrderShipped", "1111\n", "BrazeOptions.CampaignIds:OrderShipped contains whitespace. Copy only the ID.")]
    [InlineData("0", "1111", "BrazeOptions.CampaignIds:0 is not the name of a campaign. Use the campaign's C# name, with or without its namespace.")]
    [InlineData("Order Shipped", "1111", "BrazeOptions.CampaignIds:Order Shipped is not the name of a campaign. Use the campaign's C# name, with or without its namespace.")]
    public void A_wrong_entry_is_found_at_start(string name, string id, string message)
    {
        var services = new ServiceCollection();
        services.AddBraze(Configuration(("RestEndpoint", "https://rest.iad-01.braze.com"), ("ApiKey", ApiKey), ($"CampaignIds:{name}", id)));
        using ServiceProvider provider = services.BuildServiceProvider();

        var atStart = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        var inCode = Assert.Throws<ArgumentException>(() => ClientWith((name, id)));

        Assert.Equal(message.Replace("BrazeOptions.", "", StringComparison.Ordinal), atStart.Message);
        Assert.StartsWith(message, inCode.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_becomes_invalid_is_found_before_the_send()
    {
        BrazeOptions options = OptionsOf(Server.Address);
        using var httpClient = new HttpClient();
        var client = new BrazeClient(httpClient, options);
        await SendAsync(client);

        options.CampaignIds["OrderShipped"] = "";

        await Assert.ThrowsAsync<BrazeOptionsException>(() => SendAsync(client));
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_required_entry_that_is_missing_sends_nothing(bool misspelt)
    {
        BrazeClient client = ClientWith(options =>
        {
            options.RequireCampaignIds = true;
            if (misspelt)
            {
                options.CampaignIds["OrderShiped"] = Staging;
            }
        });

        BrazeValidationException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(client));
        Account account = await Account.OfAsync(Campaign.SendBatchesAsync(client, [Recipient.ForExternalUserId("u1")]));

        Assert.Equal(
            "Campaign Acme.Orders.OrderShipped has no ID in BrazeOptions.CampaignIds, and RequireCampaignIds is true. Add an entry 'OrderShipped' or 'Acme.Orders.OrderShipped'. Nothing was sent.",
            exception.Message);
        Assert.Equal(BatchStatus.Refused, SendFailure.From(exception)!.Status);
        Assert.Equal(BatchStatus.Refused, Assert.Single(account.Outcomes).Status);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_campaign_in_no_namespace_is_named_once()
    {
        TriggerSendRequest request = RequestToOne();
        request.CampaignName = "Ping";

        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => ClientWith(options => options.RequireCampaignIds = true).SendRequestAsync(request));

        Assert.EndsWith("Add an entry 'Ping'. Nothing was sent.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_entry_that_exists_sends()
    {
        var services = new ServiceCollection();
        services.AddBraze(Configuration(
            ("RestEndpoint", Server.Address.ToString()), ("ApiKey", ApiKey), ("RequireCampaignIds", "true"), ("CampaignIds:OrderShipped", Staging)));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await SendAsync(provider.GetRequiredService<IBrazeClient>());

        Assert.Equal(Staging, SentIds().Single());
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.ToDictionary(entry => entry.Key, string? (entry) => entry.Value)).Build();

    private static Task<TriggerSendResult> SendAsync(IBrazeClient client) =>
        TriggerCampaign.SendAsync(Campaign, client, "u1", null, null, false, null, null, null, default);

    private BrazeClient ClientWith(params (string Name, string Id)[] ids) => ClientWith(options =>
    {
        foreach ((string name, string id) in ids)
        {
            options.CampaignIds[name] = id;
        }
    });

    private BrazeClient ClientWith(Action<BrazeOptions> configure)
    {
        BrazeOptions options = OptionsOf(Server.Address);
        configure(options);
        return new BrazeClient(new HttpClient(), options);
    }

    private string[] SentIds() =>
    [
        .. Server.Requests.Select(request =>
        {
            using JsonDocument body = JsonDocument.Parse(request.Body);
            return body.RootElement.GetProperty("campaign_id").GetString()!;
        }),
    ];
}
