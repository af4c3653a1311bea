using Braze.Messaging;

namespace OrderNotifications.Orders;

/// <summary>A parcel that a carrier will deliver.</summary>
internal sealed record Delivery(
    string OrderNumber,
    Recipient Customer,
    string Carrier,
    DateTimeOffset WindowStart,
    DateTimeOffset WindowEnd,
    Uri? TrackingUrl) : Entry;
