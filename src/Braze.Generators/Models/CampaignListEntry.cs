namespace Braze.Generators.Models;

/// <summary>What the list of a project's campaigns says of one: an edit of anything else does not write the list again.</summary>
/// <param name="Name">The campaign's full name, as configuration names it.</param>
/// <param name="CampaignId">The id in the attribute.</param>
internal sealed record CampaignListEntry(string Name, string CampaignId);
