namespace Braze.Messaging.Testing;

/// <summary>A campaign instance in a request, and the recipients that it applies to.</summary>
internal sealed record CampaignPart<TCampaign>(TCampaign Campaign, IReadOnlyList<Recipient> Recipients, TriggerSendRequest Request)
    where TCampaign : ITriggerCampaign;
