namespace Braze.Messaging.Testing;

/// <summary>One campaign instance of a request, and whom of its recipients it is for.</summary>
internal sealed record CampaignPart<TCampaign>(TCampaign Campaign, IReadOnlyList<Recipient> Recipients, TriggerSendRequest Request)
    where TCampaign : ITriggerCampaign;
