namespace Braze.Generators.Models;

/// <summary>One entry in the list of a project's campaigns. The list is written again only when an entry changes.</summary>
/// <param name="Name">The campaign's full name, as it is used in configuration.</param>
/// <param name="CampaignId">The ID in the attribute.</param>
internal sealed record CampaignListEntry(string Name, string CampaignId);
