using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Sent to the customer as soon as an order is in.</summary>
/// <param name="OrderNumber">The number that the customer knows the order by.</param>
/// <param name="Currency">What the prices are in, as ISO 4217 names it.</param>
/// <param name="Items">What was ordered. The template loops over it: <c>{% for item in {{api_trigger_properties.${items}}} %}</c>.</param>
[TriggerCampaign("6b1f0c52-93ad-4c7e-8f0a-2d4e1b7c9a35")]
public sealed partial record OrderConfirmed(string OrderNumber, string Currency, IReadOnlyList<LineItem> Items)
{
    /// <summary>What the whole order costs: computed here, where the numbers are, rather than in Liquid.</summary>
    public decimal Total => Items.Sum(static item => item.Quantity * item.UnitPrice);
}
