using Braze.Messaging;

namespace Mistakes;

/// <summary>A campaign has one fixed set of properties, so it cannot be generic.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c04")]
public sealed partial record CampaignIsGeneric<T>(T Value); // BRZ0004
