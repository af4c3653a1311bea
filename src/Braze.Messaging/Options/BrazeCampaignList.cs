namespace Braze.Messaging;

/// <summary>Campaigns that an <c>AddBraze</c> named, so that their ids are looked for when the host starts.</summary>
/// <param name="Name">The name of the options that their ids are looked for in.</param>
/// <param name="Campaigns">The campaigns.</param>
internal sealed record BrazeCampaignList(string Name, IReadOnlyList<TriggerCampaignInfo> Campaigns);
