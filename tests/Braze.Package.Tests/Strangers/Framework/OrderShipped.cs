using System.Threading.Tasks;
using Braze.Messaging;

namespace Acme.Orders
{
    [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
    public sealed partial class OrderShipped
    {
        public string? OrderNumber { get; set; }

        public decimal Total { get; set; }
    }

    public static class Warehouse
    {
        public static Task<TriggerSendResult> ShipAsync(IBrazeClient braze, string userId) =>
            new OrderShipped { OrderNumber = "A-1001", Total = 79.90m }.SendAsync(braze, externalUserId: userId);
    }
}
