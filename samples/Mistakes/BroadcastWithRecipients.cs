using Braze.Messaging;

namespace Mistakes;

/// <summary>Without the check, the whole segment could get a message that is intended for one customer.</summary>
public static class BroadcastWithRecipients
{
    public static Task InACall(IBrazeClient braze, string userId) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, externalUserId: userId, broadcast: true); // BRZ1003

    public static TriggerSendRequest InARequest(IReadOnlyCollection<Recipient> recipients) =>
        new("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")
        {
            Recipients = recipients,
            Broadcast = true, // BRZ1003
        };
}
