using Braze.Messaging;

namespace Mistakes;

/// <summary>Recipients with contradictory or missing properties.</summary>
public static class InvalidRecipients
{
    public static Task AnAddressAlone(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [new() { Email = "anna@example.com" }]); // BRZ1008

    public static Recipient BothOfThePair() =>
        Recipient.ForEmail("anna@example.com", Prioritization.Identified, Prioritization.Unidentified); // BRZ1008

    public static Task ANewUserOfNothing(IBrazeClient braze, string id) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [new() { ExternalUserId = id, SendToExistingOnly = false }]); // BRZ1009

    public static Task Twice(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: [Recipient.ForBrazeId("5f0f"), Recipient.ForBrazeId("5f0f")]); // BRZ1012

    public static UserAttributes AFieldByAnotherName(string name) => new()
    {
        ["firstName"] = name, // BRZ1018
    };
}
