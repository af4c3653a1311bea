namespace Braze.Generators.Analyzers.Sites;

/// <summary>How a property of a campaign is sent.</summary>
/// <param name="Property">The property; of a campaign's overrides, that of the campaign.</param>
/// <param name="IsSentAsGiven">Whether what is sent is what the property is given: it is not left out, and nothing makes something else of it.</param>
/// <param name="AllowsLiquid">Whether the property is marked to take Liquid.</param>
internal sealed record SentProperty(IPropertySymbol Property, bool IsSentAsGiven, bool AllowsLiquid);
