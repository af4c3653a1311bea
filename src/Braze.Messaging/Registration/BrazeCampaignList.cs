namespace Braze.Messaging;

/// <summary>Campaigns that were passed to <c>AddBraze</c>, whose IDs are checked when the host starts.</summary>
/// <param name="Name">The name of the options that have their IDs.</param>
/// <param name="Campaigns">The campaigns.</param>
internal sealed record BrazeCampaignList(string Name, IReadOnlyList<TriggerCampaignInfo> Campaigns);
