namespace Braze.Generators.Analyzers.Sites;

/// <summary>How a property of a campaign is sent.</summary>
/// <param name="Property">The property. For a property of a campaign's overrides, the campaign's property.</param>
/// <param name="IsSentAsGiven">Whether the assigned value is sent unchanged: it is not left out, and nothing changes it.</param>
/// <param name="AllowsLiquid">Whether the property allows Liquid.</param>
internal sealed record SentProperty(IPropertySymbol Property, bool IsSentAsGiven, bool AllowsLiquid);
