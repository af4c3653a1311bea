using Braze.Messaging;

namespace Mistakes;

/// <summary>Recipients with two identifiers, which Braze refuses, although its own example shows two.</summary>
public static class TwoIdentifiers
{
    public static Task InACall(IBrazeClient braze, string userId, UserAlias alias) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: userId, userAlias: alias); // BRZ1001

    public static Recipient InARecipient() => new()
    {
        ExternalUserId = "user-42",
        UserAlias = new UserAlias("anna", "newsletter"), // BRZ1001
    };

    public static Recipient InACopy(UserAlias alias) => Recipient.ForExternalUserId("user-42") with { UserAlias = alias }; // BRZ1001

    public static async Task OverSeveralStatements(IBrazeClient braze, string userId)
    {
        var recipient = new Recipient { ExternalUserId = userId };
        recipient.UserAlias = new UserAlias("anna", "newsletter"); // BRZ1001
        await new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [recipient]);
    }
}
