using System.Net;
using Braze.Messaging.Testing;

namespace OrderNotifications.Tests;

/// <summary>What Braze refuses is reported request by request.</summary>
public sealed class RefusalTests : SampleTest
{
    [Fact]
    public async Task A_wrong_key_is_reported_for_each_request_and_shown_in_none()
    {
        var fake = new FakeBraze("right-key");
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(fake, CancellationToken.None);

        SampleRun run = await RunAsync(
            [Write(GoodOrder, GuestOrder, Announcement)], ("Braze__RestEndpoint", server.Address), ("Braze__ApiKey", "wrong-key"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Sending to 127.0.0.1.", run.Output[0]);
        Assert.All(
            [.. run.RequestsOf("OrderConfirmed"), .. run.RequestsOf("WarehouseSale")],
            static line => Assert.Contains("401 refused", line, StringComparison.Ordinal));
        Assert.Equal(3, run.Total("Refused"));
        Assert.Equal(0, run.Total("Accepted"));
        Assert.All(fake.Requests, static request => Assert.Equal(HttpStatusCode.Unauthorized, request.StatusCode));
        Assert.Equal(3, fake.Requests.Count);
        Assert.DoesNotContain("wrong-key", run.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-", run.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_refused_request_does_not_stop_the_others()
    {
        const string OnlyOrdersExist = "6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35";
        var fake = new FakeBraze("key", OnlyOrdersExist);
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(fake, CancellationToken.None);

        SampleRun run = await RunAsync(
            [Write(Announcement, GoodOrder)], ("Braze__RestEndpoint", server.Address), ("Braze__ApiKey", "key"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("400 refused .*Invalid Campaign ID", Assert.Single(run.RequestsOf("WarehouseSale")));
        Assert.Matches("201 accepted", Assert.Single(run.RequestsOf("OrderConfirmed")));
    }

    [Fact]
    public async Task A_value_that_breaks_a_rule_is_reported_and_does_not_stop_the_others()
    {
        string mug = GoodOrder.Replace("Cup", "Mug with {{ 7 }}", StringComparison.Ordinal);
        var fake = new FakeBraze("key");
        await using EmbeddedFakeBraze server = await EmbeddedFakeBraze.StartAsync(fake, CancellationToken.None);

        SampleRun run = await RunAsync([Write(mug, GoodOrder)], ("Braze__RestEndpoint", server.Address), ("Braze__ApiKey", "key"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("refused +BRZ2001: ", run.RequestsOf("OrderConfirmed")[0]);
        Assert.Matches("201 accepted", run.RequestsOf("OrderConfirmed")[1]);
        Assert.Equal(1, run.Total("Refused"));
        Assert.Single(fake.Requests);
    }

    [Fact]
    public async Task A_key_without_an_endpoint_is_said_before_anything_is_sent()
    {
        SampleRun run = await RunAsync([Write(GoodOrder)], ("Braze__ApiKey", "some-key"));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("RestEndpoint is missing", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("some-key", run.Everything, StringComparison.Ordinal);
    }
}
