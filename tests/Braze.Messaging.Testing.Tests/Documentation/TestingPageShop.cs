using Braze.Messaging;

namespace Shop;

/// <summary>Sent when an order leaves the warehouse.</summary>
[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
public sealed partial record OrderShipped(string OrderNumber, decimal Total);

public sealed class Warehouse(IBrazeClient braze)
{
    public Task ShipAsync(string orderNumber, decimal total, string userId) =>
        new OrderShipped(orderNumber, total).SendAsync(braze, externalUserId: userId);
}
