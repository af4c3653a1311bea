using Braze.Messaging;

namespace OrderNotifications.Campaigns;

/// <summary>Sent in the evening to everybody whose parcel comes tomorrow.</summary>
/// <param name="OrderNumber">The number that the customer knows the order by.</param>
/// <param name="Carrier">Who brings it.</param>
/// <param name="WindowStart">When the carrier comes at the earliest.</param>
/// <param name="WindowEnd">When the carrier comes at the latest.</param>
/// <param name="TrackingUrl">Where the parcel can be followed; not every carrier has that.</param>
[TriggerCampaign("c40e7d18-5f62-4b0b-9d3c-7a85e6f1302b")]
public sealed partial record DeliveryScheduled(
    string OrderNumber,
    string Carrier,
    DateTimeOffset WindowStart,
    DateTimeOffset WindowEnd,
    Uri? TrackingUrl = null);
