using System.Net;
using System.Text.Json.Nodes;
using Braze.Messaging;
using Braze.Messaging.Testing;
using NSubstitute;

namespace Shop.Tests;

/// <summary>The code of docs/testing.md. Another test compares it with the page.</summary>
public sealed class TestingPageTests
{
    [Fact]
    public async Task The_customer_is_told_that_the_order_is_shipped()
    {
        var fake = new FakeBraze();

        await new Warehouse(fake.Client).ShipAsync("A-1001", 79.90m, userId: "user-42");

        SentCampaign<OrderShipped> sent = Assert.Single(fake.Sent<OrderShipped>());
        Assert.Equal(new OrderShipped("A-1001", 79.90m), sent.Campaign);
        Assert.Equal("user-42", Assert.Single(sent.Recipients).ExternalUserId);
    }

    [Fact]
    public async Task Each_customer_gets_their_own_order()
    {
        var fake = new FakeBraze();

        await fake.Client.SendAsync(
        [
            new OrderShipped("A-1", 9.90m).To(Recipient.ForExternalUserId("anna")),
            new OrderShipped("A-2", 5.00m).To(Recipient.ForExternalUserId("ben")),
        ]);

        Assert.Single(fake.Requests);
        SentCampaign<OrderShipped> bens = Assert.Single(fake.Sent<OrderShipped>(), static sent => sent.Recipients[0].ExternalUserId == "ben");
        Assert.Equal("A-2", bens.Campaign.OrderNumber);
    }

    [Fact]
    public async Task What_leaves_is_what_Braze_documents()
    {
        var fake = new FakeBraze();

        await new OrderShipped("A-1001", 79.90m).SendAsync(fake.Client, externalUserId: "user-42");

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"user-42"}]}""",
            fake.Requests[0].Body);
    }

    [Fact]
    public async Task An_unknown_outcome_is_not_sent_again()
    {
        var fake = new FakeBraze();
        fake.AnswerNext(FakeBrazeAnswer.TimedOut());

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => new Warehouse(fake.Client).ShipAsync("A-1001", 79.90m, userId: "user-42"));

        Assert.Single(fake.Requests);
        Assert.Empty(fake.Sent<OrderShipped>());
        Assert.Single(fake.Failed<OrderShipped>());
    }

    [Fact]
    public async Task Scripts()
    {
        var fake = new FakeBraze();

#pragma warning disable RS0030 // This is the code of the page.
        fake.AnswerNext(FakeBrazeAnswer.RateLimited(resetsAt: DateTimeOffset.UtcNow.AddMinutes(5)))
            .AnswerNext(FakeBrazeAnswer.HtmlPage(HttpStatusCode.BadGateway), times: 2)
            .AnswerWhen(static request => request.Body.Contains("user-13", StringComparison.Ordinal), FakeBrazeAnswer.DroppedAfterReading())
            .AnswerShare(0.1, FakeBrazeAnswer.AcceptedWithErrors("no push token", new JsonObject { ["index"] = 0 }), seed: 7);
#pragma warning restore RS0030

        var warehouse = new Warehouse(fake.Client);
        await Assert.ThrowsAsync<BrazeRateLimitException>(() => warehouse.ShipAsync("A-1", 1m, "user-1"));
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => warehouse.ShipAsync("A-1", 1m, "user-1"));
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => warehouse.ShipAsync("A-1", 1m, "user-1"));
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => warehouse.ShipAsync("A-1", 1m, "user-13"));
        await warehouse.ShipAsync("A-1", 1m, "user-1");
        Assert.Single(fake.Sent<OrderShipped>());
    }

    [Fact]
    public async Task Over_HTTP()
    {
        var fake = new FakeBraze();
        await using FakeBrazeServer server = fake.StartServer();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var braze = new BrazeClient(http, new BrazeOptions { RestEndpoint = server.Address, ApiKey = fake.ApiKey });

        await new Warehouse(fake.Record(braze)).ShipAsync("A-1001", 79.90m, userId: "user-42");

        Assert.Equal(HttpStatusCode.Created, Assert.Single(fake.Sent<OrderShipped>()).Result.StatusCode);
    }

    [Fact]
    public async Task A_mock_by_hand()
    {
        var client = new AcceptingClient();

        await new Warehouse(client).ShipAsync("A-1001", 79.90m, userId: "user-42");

        var request = Assert.IsType<TriggerSendRequest>(Assert.Single(client.Requests));
        Assert.Equal("user-42", Assert.Single(request.Recipients!).ExternalUserId);
    }

    [Fact]
    public async Task A_mock_by_NSubstitute()
    {
        var braze = Substitute.For<IBrazeClient>();
        braze.SendRequestAsync(Arg.Any<TriggerSendRequest>(), Arg.Any<CancellationToken>())
            .Returns(new TriggerSendResult { Message = "success" });

        await new Warehouse(braze).ShipAsync("A-1001", 79.90m, userId: "user-42");

        await braze.Received(1).SendRequestAsync(
            Arg.Is<TriggerSendRequest>(static request => request.CampaignId == "0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11"),
            Arg.Any<CancellationToken>());
    }
}
