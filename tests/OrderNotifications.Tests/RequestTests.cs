using System.Net;
using System.Text.Json;
using Braze.Messaging.Testing;

namespace OrderNotifications.Tests;

/// <summary>What arrives at the other end.</summary>
public sealed class RequestTests : SampleTest
{
    [Fact]
    public async Task Each_campaign_arrives_with_its_properties()
    {
        FakeBraze fake = await SendAsync([GoodOrder, GuestOrder, Delivery(1), Announcement, Delivery(2)]);

        string[] bodies = [.. fake.Requests.Select(static request => request.Body)];
        Assert.Equal(
            [
                """{"campaign_id":"6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35","trigger_properties":{"order_number":"A-1","currency":"EUR","items":[{"name":"Cup","quantity":2,"unit_price":1.50}],"total":3.00},"recipients":[{"external_user_id":"secret-user"}]}""",
                """{"campaign_id":"6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35","trigger_properties":{"order_number":"A-2","currency":"EUR","items":[{"name":"Pot","quantity":1,"unit_price":20}],"total":20},"recipients":[{"user_alias":{"alias_name":"secret-guest","alias_label":"checkout"}}]}""",
                """{"campaign_id":"12d9a6f3-e8b4-4571-a0c6-3b5f9e7d8841","trigger_properties":{"title":"Sale","discount_percent":20,"ends_at":"2026-03-15T23:59:59+01:00"},"broadcast":true,"audience":{"AND":[{"email_subscription_status":{"comparison":"is","value":"opted_in"}},{"custom_attribute":{"custom_attribute_name":"region","comparison":"is_any_of","value":["vienna"]}}]}}""",
                """{"campaign_id":"c40e7d18-5f62-4b0b-9d3c-7a85e6f1302b","recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"D-1","carrier":"DHL","window_start":"2026-03-05T08:00:00+01:00","window_end":"2026-03-05T10:00:00+01:00","tracking_url":"https://track.example/1"}},{"external_user_id":"u2","trigger_properties":{"order_number":"D-2","carrier":"DHL","window_start":"2026-03-05T08:00:00+01:00","window_end":"2026-03-05T10:00:00+01:00","tracking_url":"https://track.example/2"}}]}""",
            ],
            bodies);
        Assert.All(fake.Requests, static request => Assert.Equal(HttpStatusCode.Created, request.StatusCode));
    }

    [Fact]
    public async Task Nothing_is_broadcast_without_an_announcement()
    {
        FakeBraze fake = await SendAsync([GoodOrder, Delivery(1)]);

        Assert.All(fake.Requests, static request => Assert.DoesNotContain("broadcast", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deliveries_go_fifty_to_a_request()
    {
        FakeBraze fake = await SendAsync([.. Enumerable.Range(1, 101).Select(Delivery)]);

        int[] sizes = [.. fake.Requests.Select(static request =>
        {
            using JsonDocument body = JsonDocument.Parse(request.Body);
            return body.RootElement.GetProperty("recipients").GetArrayLength();
        })];
        Assert.Equal([50, 50, 1], sizes);
    }

    [Fact]
    public async Task A_dry_run_prints_the_bodies_and_sends_nothing()
    {
        var fake = new FakeBraze("real-key");
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(fake, CancellationToken.None);

        SampleRun run = await RunAsync(
            [Write(GoodOrder, Delivery(1), Announcement), "--dry-run"],
            ("Braze__RestEndpoint", server.Address),
            ("Braze__ApiKey", "real-key"),
            ("Braze__Authentication", "RequestBody"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35", "12d9a6f3-e8b4-4571-a0c6-3b5f9e7d8841", "c40e7d18-5f62-4b0b-9d3c-7a85e6f1302b"], run.Output.Select(CampaignId));
        Assert.Equal(3, run.Total("Printed"));
        Assert.Empty(fake.Requests);
        Assert.DoesNotContain("real-key", run.Everything, StringComparison.Ordinal);

        static string? CampaignId(string body)
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.GetProperty("campaign_id").GetString();
        }
    }

    private async Task<FakeBraze> SendAsync(string[] lines)
    {
        var fake = new FakeBraze("key");
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(fake, CancellationToken.None);
        SampleRun run = await RunAsync([Write(lines)], ("Braze__RestEndpoint", server.Address), ("Braze__ApiKey", "key"));
        Assert.Equal(0, run.ExitCode);
        return fake;
    }
}
