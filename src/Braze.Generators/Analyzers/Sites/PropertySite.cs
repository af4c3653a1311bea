using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A place where a trigger property gets a value.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The value.</param>
/// <param name="AllowsLiquid">Whether the property, or a property that contains it, allows Liquid.</param>
/// <param name="View">The viewpoint from which the value is judged.</param>
/// <param name="Given">The creation, copy or assignment of a campaign that the place is in.</param>
/// <param name="Types">The runtime's types.</param>
internal sealed record PropertySite(IPropertySymbol Property, IOperation Value, bool AllowsLiquid, Viewpoint View, IOperation Given, KnownTypes Types) : Site;
