namespace Braze.Messaging.Tests;

public sealed class BroadcastBodyTests : LoopbackTest
{
    private static readonly OrderShipped Campaign = new("A-1001", 79.90m);

    [Fact]
    public async Task A_broadcast_has_no_recipients_in_the_body()
    {
        await SendAsync(broadcast: true);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"broadcast":true}""",
            Server.Body);
    }

    [Fact]
    public async Task A_broadcast_can_have_an_audience_and_a_send_id()
    {
        await SendAsync(broadcast: true, audience: Filter.PushSubscription.Is(SubscriptionStatus.OptedIn), sendId: "s-1");

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"s-1","trigger_properties":{"order_number":"A-1001","total":79.90},"broadcast":true,"audience":{"push_subscription_status":{"comparison":"is","value":"opted_in"}}}""",
            Server.Body);
    }

    [Fact]
    public async Task A_broadcast_with_an_empty_list_of_recipients_writes_no_list()
    {
        await SendAsync(broadcast: true, recipients: []);

        Assert.EndsWith("""},"broadcast":true}""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audience_alone_is_refused_before_it_leaves()
    {
        var exception = await Assert.ThrowsAsync<BrazeValidationException>(() => SendAsync(broadcast: false, audience: Filter.Bool("vip").EqualTo(true)));

        Assert.Equal("BRZ1007", exception.RuleId);
        Assert.Empty(Server.Requests);
    }

    private Task<TriggerSendResult> SendAsync(
        bool broadcast, Audience? audience = null, IReadOnlyCollection<Recipient>? recipients = null, string? sendId = null) =>
        TriggerCampaign.SendAsync(Campaign, Client, null, null, recipients, broadcast, audience, sendId, null, default);
}
