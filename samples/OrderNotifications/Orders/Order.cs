using Braze.Messaging;
using OrderNotifications.Campaigns;

namespace OrderNotifications.Orders;

/// <summary>An order of a customer.</summary>
internal sealed record Order(string OrderNumber, Recipient Customer, string Currency, IReadOnlyList<LineItem> Items) : Entry;
