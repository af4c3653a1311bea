namespace Braze.Messaging;

/// <summary>
/// A campaign that a project declares. The generator lists all of them in <c>BrazeCampaigns.All</c>, for <c>AddBraze</c> to check and
/// for an application to show.
/// </summary>
/// <param name="CampaignName">
/// The campaign's C# name with its namespace and the types around it (<c>Acme.Orders.OrderShipped</c>), as
/// <see cref="ITriggerCampaign.CampaignName"/> has it.
/// </param>
/// <param name="CampaignId">The ID in its <see cref="TriggerCampaignAttribute"/>; the options can give it another one.</param>
public sealed record TriggerCampaignInfo(string CampaignName, string CampaignId);
