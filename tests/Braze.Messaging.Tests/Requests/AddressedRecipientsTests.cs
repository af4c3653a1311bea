namespace Braze.Messaging.Tests;

/// <summary>Tests that a client can read and change each recipient with its properties before it sends the request.</summary>
public sealed class AddressedRecipientsTests : LoopbackTest
{
    private static readonly OrderShipped First = new("A-1", 1m);
    private static readonly OrderShipped Second = new("A-2", 2m);

    [Fact]
    public async Task A_client_in_between_sees_the_recipients_with_their_properties()
    {
        TriggerSendRequest? request = null;
        var client = new StubClient((given, _) =>
        {
            request = given;
            return Task.FromResult(new TriggerSendResult());
        });
        Recipient user = Recipient.ForExternalUserId("u1");

        await client.SendAsync([First.To(user), Second.To(Recipient.ForBrazeId("b2"))]);

        Recipient[] recipients = [.. request!.Recipients!];
        Assert.Equal(2, request.Recipients!.Count);
        Assert.Equal(["u1", null], recipients.Select(static recipient => recipient.ExternalUserId));
        Assert.Equal([First, Second], recipients.Select(static recipient => recipient.TriggerProperties));
        Assert.Same(recipients[1], ((IReadOnlyList<Recipient>)request.Recipients)[1]);
        Assert.Null(user.TriggerProperties);
    }

    [Fact]
    public async Task Its_changes_are_sent()
    {
        var client = new StubClient((request, cancellationToken) =>
        {
            foreach (Recipient recipient in request.Recipients!)
            {
                recipient.ExternalUserId += "-hashed";
            }

            return Client.SendRequestAsync(request, cancellationToken);
        });

        await client.SendAsync([First.To(Recipient.ForExternalUserId("u1"))]);

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u1-hashed","trigger_properties":{"order_number":"A-1","total":1}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_collection_that_is_not_a_list_is_accepted()
    {
        await Client.SendAsync(new Queue<Recipient<OrderShipped>>([First.To(Recipient.ForExternalUserId("u1")), Second.To(Recipient.ForExternalUserId("u2"))]));

        Assert.Equal(
            """{"campaign_id":"0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11","recipients":[{"external_user_id":"u1","trigger_properties":{"order_number":"A-1","total":1}},{"external_user_id":"u2","trigger_properties":{"order_number":"A-2","total":2}}]}""",
            Server.Body);
    }

    [Fact]
    public async Task A_null_recipient_is_refused()
    {
        ArgumentException exception = await Assert.ThrowsAsync<BrazeValidationException>(
            () => Client.SendAsync([First.To(Recipient.ForExternalUserId("u1")), null!]));

        Assert.StartsWith("BRZ1004: recipients[1] is null", exception.Message, StringComparison.Ordinal);
    }
}
