namespace Braze.Messaging.Tests;

/// <summary>Tests that no string representation contains an identifier, because it can be logged.</summary>
public sealed class ToStringTests
{
    private const string User = "secret-user";

    public static TheoryData<object> Values => new()
    {
        Recipient.ForExternalUserId(User),
        Recipient.ForAlias(User, User),
        Recipient.ForEmail(User, Prioritization.Identified),
        Recipient.ForBrazeId(User),
        new Recipient { ExternalUserId = User, UserAlias = new UserAlias(User, User) },
        new OrderShipped(User, 1m).To(Recipient.ForExternalUserId(User)),
        Recipient.ForExternalUserId(User) with { Attributes = new UserAttributes { FirstName = User, [User] = User } },
        new UserAttributes { Email = User, [User] = User },
        new UserAttributes { Email = User }.Email,
        new AttributeObject { [User] = User },
        CustomAttributeValue.Add(User),
        new PushToken(User, User, User),
        new GeoLocation(13.4, 52.5),
        new UserAlias(User, User),
        new Attachment(User, new Uri("https://files.example/" + User), User),
        new TriggerSendRequest("id")
        {
            Recipients = [Recipient.ForExternalUserId(User), Recipient.ForAlias(User, User)],
            TriggerProperties = new OrderShipped(User, 1m),
            Audience = Filter.String(User).EqualTo(User),
            SendId = User,
            Attachments = [new Attachment(User, new Uri("https://files.example/" + User))],
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void It_contains_no_identifier(object value) => Assert.DoesNotContain(User, $"{value}", StringComparison.Ordinal);

    [Fact]
    public void It_contains_the_name_of_the_type()
    {
        Assert.Equal("Recipient", Recipient.ForExternalUserId(User).ToString());
        Assert.Equal("UserAlias", new UserAlias(User, User).ToString());
        Assert.Equal("Recipient<OrderShipped>", new OrderShipped("A-1", 1m).To(Recipient.ForExternalUserId(User)).ToString());
        Assert.Equal(
            "TriggerSendRequest { CampaignId = id, Recipients = 2, Broadcast = False }",
            new TriggerSendRequest("id") { Recipients = [new Recipient(), new Recipient()] }.ToString());
    }
}
