using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A creation or <c>with</c> of a recipient or a request. What is missing can be added later; what contradicts itself is wrong here.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Creation">The creation or <c>with</c>.</param>
/// <param name="Objects">What is known of the object, for each that it can be.</param>
/// <param name="View">From where it is judged.</param>
internal sealed record CreationSite(string Type, IOperation Creation, ImmutableArray<ObjectFacts> Objects, Viewpoint View) : Site;
