namespace Braze.Generators.Analyzers.Sites;

/// <summary>A creation or copy of a campaign.</summary>
/// <param name="Properties">The places in it where a property gets a value.</param>
/// <param name="Creation">The creation or copy.</param>
internal sealed record CampaignSite(IReadOnlyList<PropertySite> Properties, IOperation Creation) : Site;
