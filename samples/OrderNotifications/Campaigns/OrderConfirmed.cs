using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Sent to the customer when the order is placed.</summary>
/// <param name="OrderNumber">The order number that the customer knows.</param>
/// <param name="Currency">The currency of the prices, as an ISO 4217 code.</param>
/// <param name="Items">
/// The items of the order. The template loops over them: <c>{% for item in {{api_trigger_properties.${items}}} %}</c>.
/// </param>
[TriggerCampaign("6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35")]
public sealed partial record OrderConfirmed(string OrderNumber, string Currency, IReadOnlyList<LineItem> Items)
{
    /// <summary>The price of the whole order. It is computed here and not in Liquid.</summary>
    public decimal Total => Items.Sum(static item => item.Quantity * item.UnitPrice);
}
