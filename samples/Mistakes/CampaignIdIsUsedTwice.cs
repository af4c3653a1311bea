using Braze.Messaging;

namespace Mistakes;

/// <summary>The first of two campaigns with the same ID. Its ID is correct.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c10")]
public sealed partial record OrderDelivered(string OrderNumber);

/// <summary>A copy whose ID was not changed. Its recipients get the message that the order was delivered.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c10")] // BRZ0010
public sealed partial record CampaignIdIsUsedTwice(string OrderNumber);
