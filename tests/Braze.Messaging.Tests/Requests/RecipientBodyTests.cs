namespace Braze.Messaging.Tests;

public sealed class RecipientBodyTests : LoopbackTest
{
    private static readonly OrderShipped Campaign = new("A-1001", 79.90m);

    [Fact]
    public async Task An_external_user_id_becomes_the_only_recipient()
    {
        await SendAsync(externalUserId: "user-42");

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"user-42"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task An_alias_is_written_as_an_object()
    {
        await SendAsync(userAlias: new UserAlias("Zoë+1@example.com", "e-mail"));

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"user_alias":{"alias_name":"Zoë+1@example.com","alias_label":"e-mail"}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task An_email_address_is_followed_by_its_prioritization_in_the_given_order()
    {
        await SendAsync(recipients:
        [
            Recipient.ForEmail("zoë@example.com", Prioritization.Unidentified, Prioritization.LeastRecentlyUpdated),
            new Recipient { Prioritization = [Prioritization.MostRecentlyUpdated, Prioritization.Identified], Email = "b@example.com" },
        ]);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"email":"zoë@example.com","prioritization":["unidentified","least_recently_updated"]},{"email":"b@example.com","prioritization":["most_recently_updated","identified"]}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_Braze_id_is_written_as_a_string()
    {
        await SendAsync(recipients: [Recipient.ForBrazeId("5f0f2b1c")]);

        Assert.EndsWith(""","recipients":[{"braze_id":"5f0f2b1c"}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prioritization_does_not_change_with_the_array_that_it_was_made_of()
    {
        Prioritization[] prioritization = [Prioritization.Identified];
        Recipient recipient = Recipient.ForEmail("a@example.com", prioritization);
        prioritization[0] = Prioritization.Unidentified;

        await SendAsync(recipients: [recipient]);

        Assert.EndsWith(""","recipients":[{"email":"a@example.com","prioritization":["identified"]}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipients_own_properties_follow_its_prioritization()
    {
        await Client.SendAsync([Campaign.To(Recipient.ForEmail("a@example.com", Prioritization.Identified))], null, null, null, default);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"email":"a@example.com","prioritization":["identified"],"trigger_properties":{"order_number":"A-1001","total":79.90}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task Several_recipients_keep_their_order()
    {
        await SendAsync(recipients: [Recipient.ForExternalUserId("b"), Recipient.ForAlias("n", "l"), new Recipient { ExternalUserId = "a" }]);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"b"},{"user_alias":{"alias_name":"n","alias_label":"l"}},{"external_user_id":"a"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task An_empty_list_with_an_external_user_id_has_no_effect()
    {
        await SendAsync(externalUserId: "user-42", recipients: []);

        Assert.EndsWith(""","recipients":[{"external_user_id":"user-42"}]}""", Server.Body);
    }

    [Fact]
    public async Task An_audience_limits_the_recipients_and_broadcast_is_not_written()
    {
        await SendAsync(externalUserId: "user-42", audience: Filter.Bool("vip").EqualTo(true));

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"equals","value":true}},"recipients":[{"external_user_id":"user-42"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_send_id_follows_the_campaign_id()
    {
        await SendAsync(externalUserId: "user-42", sendId: "winter-2026");

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","send_id":"winter-2026","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"user-42"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_campaign_without_values_writes_an_empty_object()
    {
        await TriggerCampaign.SendAsync(new WrittenCampaign(_ => { }), Client, "u", null, null, false, null, null, null, default);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{},"recipients":[{"external_user_id":"u"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_request_without_properties_omits_them()
    {
        await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"user-1"}]}""",
            Server.Body);
    }

    private Task<TriggerSendResult> SendAsync(
        string? externalUserId = null,
        UserAlias? userAlias = null,
        IReadOnlyCollection<Recipient>? recipients = null,
        Audience? audience = null,
        string? sendId = null) =>
        TriggerCampaign.SendAsync(Campaign, Client, externalUserId, userAlias, recipients, broadcast: false, audience, sendId, null, default);
}
