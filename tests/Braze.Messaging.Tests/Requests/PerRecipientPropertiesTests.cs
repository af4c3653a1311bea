namespace Braze.Messaging.Tests;

public sealed class PerRecipientPropertiesTests : LoopbackTest
{
    [Fact]
    public async Task Each_recipient_has_its_own_properties_and_the_request_has_none()
    {
        await SendAsync(
            [new OrderShipped("A-1", 1.50m).To(Recipient.ForExternalUserId("u1")), new OrderShipped("A-2", 2m, "gift").To(Recipient.ForAlias("n", "l"))]);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1.50}},{"user_alias":{"alias_name":"n","alias_label":"l"},"trigger_properties":{"order_number":"A-2","total":2,"note":"gift"}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task The_send_id_and_the_audience_are_the_requests()
    {
        await SendAsync([new OrderShipped("A-1", 1m).To(Recipient.ForExternalUserId("u1"))], Filter.Bool("vip").EqualTo(true), "s-1");

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"s-1","audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"equals","value":true}},"recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_recipient_can_have_properties_of_two_campaigns()
    {
        Recipient user = Recipient.ForExternalUserId("u1");
        Recipient<OrderShipped> first = new OrderShipped("A-1", 1m).To(user);
        Recipient<OrderShipped> second = new OrderShipped("A-2", 2m).To(user);

        await SendAsync([first, second]);

        Assert.Null(user.TriggerProperties);
        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}},{"external_user_id":"u1","trigger_properties":{"order_number":"A-2","total":2}}]}""",
            Server.Body);
    }

    [Fact]
    public void To_requires_a_campaign_and_a_recipient()
    {
        Assert.Throws<ArgumentNullException>("recipient", () => new OrderShipped("A-1", 1m).To(null!));
        Assert.Throws<ArgumentNullException>("properties", () => default(OrderShipped)!.To(Recipient.ForExternalUserId("u1")));
    }

    private Task<TriggerSendResult> SendAsync(
        IReadOnlyCollection<Recipient<OrderShipped>> recipients, Audience? audience = null, string? sendId = null) =>
        Client.SendAsync(recipients, audience, sendId, null, default);
}
