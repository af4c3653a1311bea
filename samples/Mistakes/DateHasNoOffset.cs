using Braze.Messaging;

namespace Mistakes;

/// <summary>The date has no time zone, and Braze would read it as UTC.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c11")]
public sealed partial record DateHasNoOffset(
    string OrderNumber,
    DateTime Delivery); // BRZ0011
