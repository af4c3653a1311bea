using Braze.Messaging;

namespace Mistakes;

/// <summary>Recipients without an identifier.</summary>
public static class RecipientWithoutIdentifier
{
    public static Task InAList(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [Recipient.ForExternalUserId("user-42"), new()]); // BRZ1004

    public static Task WithItsOwnProperties(IBrazeClient braze) => braze.SendAsync(
        [
            new OrderShipped("A-1001", 79.90m).To(new Recipient { ExternalUserId = null }), // BRZ1004
        ]);
}
