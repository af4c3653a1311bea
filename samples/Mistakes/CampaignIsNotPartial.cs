using Braze.Messaging;

namespace Mistakes;

/// <summary>No code can be generated into a type that is not partial.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c01")]
public sealed record CampaignIsNotPartial(string OrderNumber); // BRZ0001
