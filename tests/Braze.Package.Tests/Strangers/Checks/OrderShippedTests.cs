using Braze.Messaging;
using Braze.Messaging.Testing;
using Xunit;

public sealed class OrderShippedTests
{
    [Fact]
    public async Task The_customer_is_told()
    {
        var fake = new FakeBraze();

        await new OrderShipped("A-1001", 79.90m).SendAsync(fake.Client, externalUserId: "user-42");

        SentCampaign<OrderShipped> sent = Assert.Single(fake.Sent<OrderShipped>());
        Assert.Equal("A-1001", sent.Campaign.OrderNumber);
    }
}
