using Braze.Messaging;

namespace Acme.Orders
{
    /// <summary>A positional record, which needs a type that its framework does not contain. The troubleshooting page shows the type.</summary>
    [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
    public sealed partial record OrderShipped(string OrderNumber, decimal Total);
}
