namespace Braze.Messaging.Testing.Tests;

#pragma warning disable BRZ0010 // The ID is that of the page's example, which is also compiled here.
[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
public sealed partial record OrderShipped(string OrderNumber, decimal Total) : OrderMessage(OrderNumber);
#pragma warning restore BRZ0010
