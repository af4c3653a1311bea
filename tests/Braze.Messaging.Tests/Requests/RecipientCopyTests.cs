namespace Braze.Messaging.Tests;

/// <summary>Tests that a recipient is a record: a copy is independent, and recipients with equal values are equal.</summary>
public sealed class RecipientCopyTests
{
    public static TheoryData<string, Action<Recipient>> Changes => new()
    {
        { "external_user_id", static recipient => recipient.ExternalUserId = "other" },
        { "user_alias", static recipient => recipient.UserAlias = new UserAlias("n", "other") },
        { "email", static recipient => recipient.Email = "other" },
        { "braze_id", static recipient => recipient.BrazeId = "other" },
        { "prioritization", static recipient => recipient.Prioritization = [] },
        { "send_to_existing_only", static recipient => recipient.SendToExistingOnly = false },
        { "attributes", static recipient => recipient.Attributes = new UserAttributes() },
        { "trigger_properties", static recipient => recipient.TriggerProperties = new OrderShipped("A-1", 1m) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_a_copy_does_not_change_the_original(string what, Action<Recipient> change)
    {
        foreach (Recipient original in new[] { new Recipient(), Full() })
        {
            Recipient before = original with { };
            Recipient copy = original with { };

            change(copy);

            Assert.True(original == before, what);
            Assert.True(original.GetHashCode() == before.GetHashCode(), what);
            Assert.False(original == copy, what);
        }
    }

    [Fact]
    public void A_value_that_is_reset_equals_a_value_that_was_not_set()
    {
        Recipient recipient = Recipient.ForExternalUserId("u");
        recipient.Email = "e";
        recipient.SendToExistingOnly = true;

        recipient.Email = null;
        recipient.SendToExistingOnly = null;

        Assert.Equal(Recipient.ForExternalUserId("u"), recipient);
        Assert.Equal(Recipient.ForExternalUserId("u").GetHashCode(), recipient.GetHashCode());
    }

    private static Recipient Full() => new()
    {
        ExternalUserId = "u",
        UserAlias = new UserAlias("n", "l"),
        Email = "e",
        BrazeId = "b",
        Prioritization = [Prioritization.Identified],
        SendToExistingOnly = true,
        Attributes = new UserAttributes { FirstName = "f" },
        TriggerProperties = new OrderShipped("A-2", 2m),
    };
}
