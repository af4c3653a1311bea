namespace Braze.Messaging.Tests;

public sealed class AttachmentBodyTests : LoopbackTest
{
    private static readonly OrderShipped Campaign = new("A-1001", 79.90m);
    private static readonly Attachment Invoice = new("Invoice", new Uri("https://files.example/i/1.pdf?v=2"));

    [Fact]
    public async Task Attachments_come_last_and_keep_their_order()
    {
        await SendAsync(Invoice, new Attachment("Terms", new Uri("http://files.example/Bedingungen für alle"), "files"));

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","trigger_properties":{"order_number":"A-1001","total":79.90},"recipients":[{"external_user_id":"u"}],"attachments":[{"file_name":"Invoice","url":"https://files.example/i/1.pdf?v=2"},{"file_name":"Terms","url":"http://files.example/Bedingungen%20f%C3%BCr%20alle","basic_auth_credential":"files"}]}""",
            Server.Body);
    }

    [Fact]
    public async Task No_attachments_are_left_out()
    {
        await SendAsync();

        Assert.EndsWith(""","recipients":[{"external_user_id":"u"}]}""", Server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broadcast_with_an_empty_list_of_attachments_writes_no_list()
    {
        await Client.SendRequestAsync(new TriggerSendRequest(OrderShipped.Id) { Broadcast = true, Attachments = [] });

        Assert.Equal("""{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","broadcast":true}""", Server.Body);
    }

    [Fact]
    public async Task Recipients_with_their_own_properties_share_the_attachments()
    {
        await Client.SendAsync([Campaign.To(Recipient.ForExternalUserId("u"))], null, null, [Invoice], default);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u","trigger_properties":{"order_number":"A-1001","total":79.90}}],"attachments":[{"file_name":"Invoice","url":"https://files.example/i/1.pdf?v=2"}]}""",
            Server.Body);
    }

    private Task<TriggerSendResult> SendAsync(params Attachment[] attachments) =>
        TriggerCampaign.SendAsync(Campaign, Client, "u", null, null, false, null, null, attachments, default);
}
