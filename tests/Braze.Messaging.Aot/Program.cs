using System.Net;
using Braze.Messaging;
using Braze.Messaging.Aot;
using Braze.Messaging.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

#pragma warning disable BRZ1006, BRZ2001 // What the runtime refuses is tried on purpose.

// Uses everything that the runtime and the fake can do, and checks itself: compiled ahead of time and trimmed, nothing of it may
// be missing. Exit code 0 when every check has passed.
var checks = new Checks();
var fake = new FakeBraze("test-key");
var emea = new FakeBraze("emea-key");
await using FakeBrazeServer server = fake.StartServer();
await using FakeBrazeServer emeaServer = emea.StartServer();
using var log = new CapturedLog();
using var telemetry = new Telemetry();

IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Braze:RestEndpoint"] = server.Address.ToString(),
    ["Braze:ApiKey"] = "test-key",
    ["Braze:Timeout"] = "00:00:20",
    ["Braze:MaxRateLimitWait"] = "00:00:05",
    ["Emea:RestEndpoint"] = emeaServer.Address.ToString(),
    ["Emea:ApiKey"] = "emea-key",
    ["Emea:LiquidInValues"] = "Allow",
    ["Emea:RequireCampaignIds"] = "true",
    ["Emea:CampaignIds:OrderShipped"] = "d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3",
    ["Emea:RetryUnknownOutcomes"] = "true",
    ["Dry:DryRun"] = "true",
    ["Wrong:ApiKey"] = "test-key",
    ["Misspelt:RestEndpoint"] = server.Address.ToString(),
    ["Misspelt:ApiKey"] = "test-key",
    ["Misspelt:DryRuns"] = "true",
    ["Misspelt:Authentication"] = "Cookie",
    ["Misspelt:RequireCampaignIds"] = "true",
}).Build();

var services = new ServiceCollection();
services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
services.AddBraze(configuration.GetSection("Braze"));
services.AddBraze("emea", configuration.GetSection("Emea"));
services.AddBraze("dry", configuration.GetSection("Dry"));
await using ServiceProvider provider = services.BuildServiceProvider();
IBrazeClient braze = provider.GetRequiredService<IBrazeClient>();
var order = new OrderShipped("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero)) { Lines = [new Line("Tea", 2)] };

await checks.RunAsync("one recipient", async () =>
{
    TriggerSendResult result = await order.SendAsync(braze, externalUserId: "u1");
    Checks.Equal(HttpStatusCode.Created, result.StatusCode);
    Checks.Equal(true, result.RateLimit.Remaining is > 0);
    Checks.Equal(
        """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90,"eta":"2026-11-23T09:05:07+00:00","delivery":"to_the_door","lines":[{"name":"Tea","quantity":2}]},"recipients":[{"external_user_id":"u1"}]}""",
        fake.Requests[^1].Body);
});

await checks.RunAsync("recipients of every kind, with attributes and attachments", async () =>
{
    var attributes = new UserAttributes
    {
        FirstName = "Anna",
        Gender = Gender.Female,
        DateOfBirth = new DateOnly(1990, 5, 1),
        EmailSubscribe = SubscriptionStatus.OptedIn,
        CurrentLocation = new GeoLocation(11.58, 48.14),
        LastName = UserAttributes.Delete,
        SubscriptionGroups = [new SubscriptionGroup("5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23", SubscriptionGroupState.Subscribed)],
        PushTokens = [new PushToken("app", "token")],
        ["plan"] = "gold",
        ["visits"] = CustomAttributeValue.Increment(1),
        ["tags"] = CustomAttributeValue.Add("a", "b"),
        ["address"] = new AttributeObject { ["city"] = "Munich" },
    };
    await order.SendAsync(
        braze,
        recipients:
        [
            Recipient.ForExternalUserId("u1") with { SendToExistingOnly = false, Attributes = attributes },
            Recipient.ForAlias("anna", "newsletter"),
            Recipient.ForEmail("anna@example.com", Prioritization.Identified, Prioritization.MostRecentlyUpdated),
            Recipient.ForBrazeId("b1"),
        ],
        sendId: "spring",
        attachments: [new Attachment("Invoice", new Uri("https://files.example/1.pdf"))]);
    Checks.Contains("\"first_name\":\"Anna\"", fake.Requests[^1].Body);
    Checks.Contains("\"prioritization\":[\"identified\",\"most_recently_updated\"]", fake.Requests[^1].Body);
    Checks.Contains("\"attachments\":[{\"file_name\":\"Invoice\"", fake.Requests[^1].Body);
});

await checks.RunAsync("a broadcast to an audience", async () =>
{
    await order.BroadcastAsync(
        braze,
        Audience.And(
            Audience.Or(Filter.String("plan").IsAnyOf("gold", "silver"), Filter.Number("orders").GreaterThan(3)),
            Filter.Bool("vip").EqualTo(true),
            Filter.Array("tags").IncludesAnyOf("a"),
            Filter.Time("seen").LessThanDaysAgo(7),
            Filter.EmailSubscription.IsNot(SubscriptionStatus.Unsubscribed),
            Filter.LastUsedApp.After(DateTimeOffset.UnixEpoch)));
    Checks.Contains("\"broadcast\":true,\"audience\":{\"AND\":[{\"OR\":[", fake.Requests[^1].Body);
});

await checks.RunAsync("properties for each recipient", async () =>
{
    await braze.SendAsync(
        [order.To(Recipient.ForExternalUserId("u1")), (order with { Total = 5m, Delivery = Delivery.PickUp }).To(Recipient.ForExternalUserId("u2"))]);
    Checks.Contains("\"total\":5,", fake.Requests[^1].Body);
    Checks.Contains("\"delivery\":\"pick_up\"", fake.Requests[^1].Body);
});

await checks.RunAsync("a stream", async () =>
{
    int before = fake.Requests.Count;
    long accepted = 0;
    var options = new SendBatchesOptions { MaxConcurrency = 3 };
    await foreach (BatchOutcome<Recipient> outcome in order.SendBatchesAsync(braze, Enumerable.Range(0, 220).Select(i => Recipient.ForExternalUserId($"u{i}")), options: options))
    {
        Checks.Equal(BatchStatus.Accepted, outcome.Status);
        accepted += outcome.Recipients.Count;
    }

    Checks.Equal(220, accepted);
    Checks.Equal(5, fake.Requests.Count - before);
});

await checks.RunAsync("a stream with properties for each recipient", async () =>
{
    long accepted = 0;
    await foreach (BatchOutcome<Recipient<OrderShipped>> outcome in braze.SendBatchesAsync(OrdersAsync(120)))
    {
        accepted += outcome.Status == BatchStatus.Accepted ? outcome.Recipients.Count : 0;
    }

    Checks.Equal(120, accepted);
});

await checks.RunAsync("a workspace of its own", async () =>
{
    IBrazeClient client = provider.GetRequiredKeyedService<IBrazeClient>("emea");
    TriggerSendResult result = await (order with { OrderNumber = "{{liquid}}" }).SendAsync(client, externalUserId: "u1");
    Checks.Equal(1, emea.Requests.Count);
    Checks.Equal("d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3", result.CampaignId);
    Checks.Contains("\"campaign_id\":\"d8b73da7-0b7c-fc72-1d80-e59c7f20f0d3\"", emea.Requests[0].Body);

    // Its section asks for it; the default one does not.
    emea.AnswerNext(FakeBrazeAnswer.ServerError());
    await order.SendAsync(client, externalUserId: "u1");
    Checks.Equal(3, emea.Requests.Count);
});

await checks.RunAsync("a dry run", async () =>
{
    int before = fake.Requests.Count;
    TriggerSendResult result = await order.SendAsync(provider.GetRequiredKeyedService<IBrazeClient>("dry"), externalUserId: "u1");
    Checks.Equal(true, result.IsDryRun);
    Checks.Contains("\"order_number\":\"A-1001\"", result.RequestBody!);
    Checks.Contains("\"order_number\":\"A-1001\"", order.ToJson());
    Checks.Equal(before, fake.Requests.Count);
});

await checks.RunAsync("a rate limit is waited for", async () =>
{
    fake.AnswerNext(FakeBrazeAnswer.RateLimited(TimeProvider.System.GetUtcNow()));
    Checks.Equal(HttpStatusCode.Created, (await order.SendAsync(braze, externalUserId: "u1")).StatusCode);
});

await checks.RunAsync("what does not go well", async () =>
{
    Task Send() => order.SendAsync(braze, externalUserId: "u1");
    fake.AnswerNext(FakeBrazeAnswer.RateLimited(TimeProvider.System.GetUtcNow().AddHours(1)));
    Checks.Equal(true, (await Checks.ThrowsAsync<BrazeRateLimitException>(Send)).ResetsAt > TimeProvider.System.GetUtcNow());
    fake.AnswerNext(FakeBrazeAnswer.Refused(HttpStatusCode.BadRequest, "No Recipients"));
    await Checks.ThrowsAsync<BrazeRequestException>(Send);
    fake.AnswerNext(FakeBrazeAnswer.KeyRepeated());
    Checks.Equal(false, (await Checks.ThrowsAsync<BrazeRequestException>(Send)).ToString().Contains("test-key", StringComparison.Ordinal));
    fake.AnswerNext(FakeBrazeAnswer.HtmlPage());
    await Checks.ThrowsAsync<BrazeOutcomeUnknownException>(Send);
    fake.AnswerNext(FakeBrazeAnswer.DroppedAfterReading());
    await Checks.ThrowsAsync<BrazeOutcomeUnknownException>(Send);
    fake.AnswerNext(FakeBrazeAnswer.AcceptedWithErrors("no push token"));
    Checks.Equal("no push token", (await order.SendAsync(braze, externalUserId: "u1")).Errors[0]);
    Checks.Contains("BRZ1006", (await Checks.ThrowsAsync<ArgumentException>(
        () => order.SendAsync(braze, recipients: [.. Enumerable.Range(0, 51).Select(i => Recipient.ForExternalUserId($"u{i}"))]))).Message);
    Checks.Contains("BRZ2001", (await Checks.ThrowsAsync<ArgumentException>(() => (order with { OrderNumber = "{{liquid}}" }).SendAsync(braze, externalUserId: "u1"))).Message);
});

await checks.RunAsync("a client without a container, recorded", async () =>
{
    using var http = new HttpClient(fake.CreateHandler());
    IBrazeClient recorded = fake.Record(new BrazeClient(http, new BrazeOptions
    {
        RestEndpoint = new Uri("http://localhost"),
        ApiKey = "test-key",
        Authentication = BrazeAuthentication.Header,
    }));
    await order.SendAsync(recorded, externalUserId: "u1");
    await order.SendAsync(fake.Client, externalUserId: "u2");
    Checks.Equal(2, fake.Sent<OrderShipped>().Count);
    Checks.Equal(order, fake.Sent<OrderShipped>()[0].Campaign);
});

await checks.RunAsync("options that are wrong", () =>
{
    var wrong = new ServiceCollection();
    wrong.AddBraze(configuration.GetSection("Wrong"));
    using ServiceProvider built = wrong.BuildServiceProvider();
    return Checks.ThrowsAsync<OptionsValidationException>(() =>
    {
        built.GetRequiredService<IStartupValidator>().Validate();
        return Task.CompletedTask;
    });
});

await checks.RunAsync("a section that is misspelt", async () =>
{
    var wrong = new ServiceCollection();
    wrong.AddBraze(configuration.GetSection("Misspelt"), BrazeCampaigns.All);
    await using ServiceProvider built = wrong.BuildServiceProvider();
    OptionsValidationException exception = await Checks.ThrowsAsync<OptionsValidationException>(() =>
    {
        built.GetRequiredService<IStartupValidator>().Validate();
        return Task.CompletedTask;
    });
    Checks.Contains("Misspelt:DryRuns is not an option. Did you mean DryRun?", exception.Message);
    Checks.Contains("Misspelt:Authentication is neither Header nor RequestBody", exception.Message);
    Checks.Contains("has no entry for Braze.Messaging.Aot.OrderShipped", exception.Message);
});

await checks.RunAsync("logs, traces and metrics", () =>
{
    Checks.Contains("Braze accepted campaign Braze.Messaging.Aot.OrderShipped (0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11). Recipients: 1", log.Text);
    Checks.Equal(false, log.Text.Contains("test-key", StringComparison.Ordinal));
    Checks.Equal(true, telemetry.Outcomes.Contains("accepted") && telemetry.Outcomes.Contains("refused") && telemetry.Outcomes.Contains("dry_run"));
    telemetry.ReadGauges();
    foreach (string instrument in (string[])["braze.send.requests", "braze.send.recipients", "braze.send.duration", "braze.rate_limit.remaining", "braze.rate_limit.limit"])
    {
        Checks.Equal(true, telemetry.Measured.Any(measurement => measurement.Instrument == instrument));
    }

    return Task.CompletedTask;
});

return checks.End();

async IAsyncEnumerable<Recipient<OrderShipped>> OrdersAsync(int count)
{
    for (int i = 0; i < count; i++)
    {
        await Task.Yield();
        yield return (order with { OrderNumber = $"A-{i}" }).To(Recipient.ForExternalUserId($"u{i}"));
    }
}
