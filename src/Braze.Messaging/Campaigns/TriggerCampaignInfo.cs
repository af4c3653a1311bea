namespace Braze.Messaging;

/// <summary>
/// A campaign that a project declares. The generator lists all campaigns in <c>BrazeCampaigns.All</c>. <c>AddBraze</c> can check the list,
/// and an application can display it.
/// </summary>
/// <param name="CampaignName">
/// The campaign's C# name with its namespace and containing types (<c>Acme.Orders.OrderShipped</c>), the same as
/// <see cref="ITriggerCampaign.CampaignName"/>.
/// </param>
/// <param name="CampaignId">The ID in its <see cref="TriggerCampaignAttribute"/>. The options can replace it.</param>
public sealed record TriggerCampaignInfo(string CampaignName, string CampaignId);
