using Braze.Messaging;

namespace Mistakes;

/// <summary>Braze shows IDs in lower case, and does not document whether it accepts upper case.</summary>
[TriggerCampaign("11F0E1A2-5B1C-4D59-9A77-2F3F6D0F7C03")] // BRZ0003
public sealed partial record CampaignIdIsUnusual(string OrderNumber);
