using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Sent in the evening to everyone whose parcel arrives the next day.</summary>
/// <param name="OrderNumber">The order number that the customer knows.</param>
/// <param name="Carrier">The name of the carrier.</param>
/// <param name="WindowStart">The earliest time of the delivery.</param>
/// <param name="WindowEnd">The latest time of the delivery.</param>
/// <param name="TrackingUrl">The address of the parcel's tracking page, or <see langword="null"/> if the carrier has none.</param>
[TriggerCampaign("c40e7d18-5f62-4b0b-9d3c-7a85e6f1302b")]
public sealed partial record DeliveryScheduled(
    string OrderNumber,
    string Carrier,
    DateTimeOffset WindowStart,
    DateTimeOffset WindowEnd,
    Uri? TrackingUrl = null);
