using Braze.Messaging;

namespace Mistakes;

/// <summary>Requests without recipients that are not broadcasts. A broadcast has to be requested explicitly.</summary>
public static class RequestWithoutRecipients
{
    public static Task InACall(IBrazeClient braze) => new OrderShipped("A-1001", 79.90m).SendAsync(braze); // BRZ1002

    public static Task WithAnEmptyList(IBrazeClient braze) =>
        new OrderShipped("A-1001", 79.90m).SendAsync(braze, recipients: []); // BRZ1002

    public static Task InARequest(IBrazeClient braze) =>
        braze.SendRequestAsync(new TriggerSendRequest("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11") { SendId = "spring" }); // BRZ1002
}
