using Braze.Messaging;
using Braze.Tests.Http;

namespace Braze.Generators.Tests.Generation;

/// <summary>Campaigns are generated, compiled, loaded and sent over HTTP to a server.</summary>
public sealed class SendOverHttpTests : IAsyncLifetime
{
    private const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    private static readonly HttpClient HttpClient = new() { Timeout = TimeSpan.FromSeconds(60) };

    private static readonly RunningProject Project = RunningProject.Of("""
        namespace Acme;

        [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
        public sealed partial record OrderShipped(string OrderNumber, decimal Total)
        {
            public IReadOnlyList<Line>? LineItems { get; init; }
        }

        public sealed record Line(string Name, int Quantity);

        public static class Orders
        {
            public static Task<TriggerSendResult> ToOne(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m) { LineItems = [new("Tea", 2)] }.SendAsync(braze, externalUserId: "u1");

            public static Task<TriggerSendResult> ToAnAlias(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).SendAsync(braze, userAlias: new UserAlias("anna", "newsletter"), sendId: "spring");

            public static Task<TriggerSendResult> ToSeveral(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [Recipient.ForExternalUserId("u1"), Recipient.ForAlias("anna", "newsletter")]);

            public static Task<TriggerSendResult> ToEach(IBrazeClient braze) => braze.SendAsync(
                [new OrderShipped("A-1", 1m).To(Recipient.ForExternalUserId("u1")), new OrderShipped("A-2", 2m).To(Recipient.ForExternalUserId("u2"))],
                Filter.Bool("vip").EqualTo(true));

            public static Task<TriggerSendResult> ToEachWithOverrides(IBrazeClient braze) => new OrderShipped("A-1001", 79.90m).SendAsync(
                braze,
                [
                    new OrderShipped.Overrides { Total = 5m, LineItems = [new("Tea", 2)] }.To(Recipient.ForExternalUserId("u1")),
                    new OrderShipped.Overrides().To(Recipient.ForExternalUserId("u2")),
                ],
                Filter.Bool("vip").EqualTo(true),
                "spring");

            public static IAsyncEnumerable<BatchOutcome<Recipient<OrderShipped.Overrides>>> ToAllWithOverrides(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).SendBatchesAsync(braze, [new OrderShipped.Overrides { Total = 5m }.To(Recipient.ForExternalUserId("u1"))]);

            public static Task<TriggerSendResult> ToAnAddress(IBrazeClient braze) => new OrderShipped("A-1001", 79.90m).SendAsync(
                braze,
                recipients: [Recipient.ForEmail("anna@example.com", Prioritization.Identified) with { Attributes = new() { ["plan"] = "gold" } }],
                attachments: [new Attachment("Invoice", new Uri("https://files.example/1.pdf"))]);

            public static Task<TriggerSendResult> ToEachWithAFile(IBrazeClient braze) => braze.SendAsync(
                [new OrderShipped("A-1", 1m).To(Recipient.ForBrazeId("b1"))],
                attachments: [new Attachment("Invoice", new Uri("https://files.example/1.pdf"))]);

            public static Task<TriggerSendResult> ToEverybody(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).BroadcastAsync(braze, Filter.Number("orders").GreaterThan(3));

            public static IAsyncEnumerable<BatchOutcome<Recipient>> ToAll(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).SendBatchesAsync(braze, [Recipient.ForExternalUserId("u1"), Recipient.ForExternalUserId("u2")], sendId: "spring");

            public static IAsyncEnumerable<BatchOutcome<Recipient>> ToAllAsTheyCome(IBrazeClient braze) =>
                new OrderShipped("A-1001", 79.90m).SendBatchesAsync(braze, Come("u1", "u2"), options: new SendBatchesOptions { MaxConcurrency = 1 });

            public static IAsyncEnumerable<BatchOutcome<Recipient<OrderShipped>>> ToAllEach(IBrazeClient braze) => braze.SendBatchesAsync(
                [new OrderShipped("A-1", 1m).To(Recipient.ForExternalUserId("u1")), new OrderShipped("A-2", 2m).To(Recipient.ForExternalUserId("u2"))],
                Filter.Bool("vip").EqualTo(true));

            public static IAsyncEnumerable<BatchOutcome<Recipient<OrderShipped>>> ToAllEachAsTheyCome(IBrazeClient braze)
            {
                return braze.SendBatchesAsync(Come());

                static async IAsyncEnumerable<Recipient<OrderShipped>> Come()
                {
                    await Task.Yield();
                    yield return new OrderShipped("A-1", 1m).To(Recipient.ForExternalUserId("u1"));
                }
            }

            // Each kind of collection has one overload.
            public static object[] ToCollections(IBrazeClient braze, OrderShipped order, Recipient[] array, List<Recipient> list, IReadOnlyList<Recipient<OrderShipped>> each) =>
                [order.SendBatchesAsync(braze, []), order.SendBatchesAsync(braze, array), order.SendBatchesAsync(braze, list), braze.SendBatchesAsync<OrderShipped>([]), braze.SendBatchesAsync(each)];

            private static async IAsyncEnumerable<Recipient> Come(params string[] users)
            {
                foreach (string user in users)
                {
                    await Task.Yield();
                    yield return Recipient.ForExternalUserId(user);
                }
            }

            public static Task<TriggerSendResult> ToTwoIdentifiers(IBrazeClient braze, string id, UserAlias alias) =>
                new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: id, userAlias: alias);

            public static Task<TriggerSendResult> ToNobody(IBrazeClient braze) => new OrderShipped("A-1001", 79.90m).SendAsync(braze);
        }
        """);

    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("ToOne", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90,"line_items":[{"name":"Tea","quantity":2}]},"recipients":[{"external_user_id":"u1"}]}""")]
    [InlineData("ToAnAlias", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"spring","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"user_alias":{"alias_name":"anna","alias_label":"newsletter"}}]}""")]
    [InlineData("ToSeveral", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"u1"},{"user_alias":{"alias_name":"anna","alias_label":"newsletter"}}]}""")]
    [InlineData("ToEach", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"equals","value":true}},"recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}},{"external_user_id":"u2","trigger_properties":{"order_number":"A-2","total":2}}]}""")]
    [InlineData("ToEachWithOverrides", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"spring","trigger_properties":{"order_number":"A-1001","total":79.90},"audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"equals","value":true}},"recipients":[{"external_user_id":"u1","trigger_properties":{"total":5,"line_items":[{"name":"Tea","quantity":2}]}},{"external_user_id":"u2","trigger_properties":{}}]}""")]
    [InlineData("ToAnAddress", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"email":"anna@example.com","prioritization":["identified"],"attributes":{"plan":"gold"}}],"attachments":[{"file_name":"Invoice","url":"https://files.example/1.pdf"}]}""")]
    [InlineData("ToEachWithAFile", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"braze_id":"b1","trigger_properties":{"order_number":"A-1","total":1}}],"attachments":[{"file_name":"Invoice","url":"https://files.example/1.pdf"}]}""")]
    [InlineData("ToEverybody", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"broadcast":true,"audience":{"custom_attribute":{"custom_attribute_name":"orders","comparison":"greater_than","value":3}}}""")]
    public async Task A_generated_method_sends_this_body(string method, string body)
    {
        TriggerSendResult result = await Call(method);

        RecordedRequest request = Assert.Single(_server.Requests);
        Assert.Equal(body, request.Text);
        Assert.Equal("/campaigns/trigger/send", request.Target);
        Assert.Equal($"Bearer {ApiKey}", request.Headers["Authorization"]);
        Assert.Equal("14497aa4b013bf150881547fb3076fd6", result.DispatchId);
    }

    [Theory]
    [InlineData("ToAll", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"spring","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"u1"},{"external_user_id":"u2"}]}""")]
    [InlineData("ToAllAsTheyCome", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"u1"},{"external_user_id":"u2"}]}""")]
    public async Task A_generated_method_streams_this_body(string method, string body)
    {
        BatchOutcome<Recipient> outcome = await Stream<IAsyncEnumerable<BatchOutcome<Recipient>>>(method).SingleAsync();

        Assert.Equal(body, _server.Body);
        Assert.Equal((BatchStatus.Accepted, 2), (outcome.Status, outcome.Recipients.Count));
    }

    [Theory]
    [InlineData("ToAllEach", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"equals","value":true}},"recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}},{"external_user_id":"u2","trigger_properties":{"order_number":"A-2","total":2}}]}""")]
    [InlineData("ToAllEachAsTheyCome", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}}]}""")]
    [InlineData("ToAllWithOverrides", """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"u1","trigger_properties":{"total":5}}]}""")]
    public async Task A_stream_of_recipients_with_their_own_properties_sends_this_body(string method, string body)
    {
        // The types of the campaign and its overrides are not known at compile time.
        await foreach (object outcome in Stream<IAsyncEnumerable<object>>(method))
        {
            Assert.StartsWith("BatchOutcome { Status = Accepted, ", outcome.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(body, _server.Body);
    }

    [Fact]
    public async Task A_call_with_two_identifiers_is_refused_before_anything_is_sent()
    {
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Call("ToTwoIdentifiers", "u1", new UserAlias("anna", "newsletter")));

        Assert.StartsWith("BRZ1001: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_call_without_recipients_is_refused_before_anything_is_sent()
    {
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(() => Call("ToNobody"));

        Assert.StartsWith("BRZ1002: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    private Task<TriggerSendResult> Call(string method, params object[] arguments) =>
        Project.Call<Task<TriggerSendResult>>("Acme.Orders", method, [Client(), .. arguments]);

    private T Stream<T>(string method) => Project.Call<T>("Acme.Orders", method, Client());

    private BrazeClient Client() => new(HttpClient, new BrazeOptions { RestEndpoint = _server.Address, ApiKey = ApiKey });
}
