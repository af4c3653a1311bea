using Braze.Messaging;

namespace Mistakes;

/// <summary>Braze refuses a request without a campaign ID.</summary>
[TriggerCampaign("")] // BRZ0002
public sealed partial record CampaignIdIsEmpty(string OrderNumber);
