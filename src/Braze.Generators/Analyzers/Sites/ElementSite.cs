using Braze.Generators.Analyzers.Facts;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>An element of a list of recipients, where it is sent.</summary>
/// <param name="Element">The element.</param>
internal sealed record ElementSite(Element Element) : Site;
