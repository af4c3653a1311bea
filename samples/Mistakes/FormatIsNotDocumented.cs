using Braze.Messaging;

namespace Mistakes;

/// <summary>These types are sent, but Braze does not document whether a template can read them.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c12")]
public sealed partial record FormatIsNotDocumented(
    IReadOnlyList<string[]> Table, // BRZ0012
    IReadOnlyList<DateTimeOffset> Deliveries, // BRZ0012
    TimeSpan DeliveryTime); // BRZ0012
