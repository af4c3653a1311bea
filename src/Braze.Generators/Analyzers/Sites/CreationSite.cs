using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A creation or <c>with</c> of a recipient or a request. A missing value can be added later; a contradiction is a mistake here.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Creation">The creation or <c>with</c>.</param>
/// <param name="Objects">What is known about each object that it can be.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
internal sealed record CreationSite(string Type, IOperation Creation, ImmutableArray<ObjectFacts> Objects, Viewpoint View) : Site;
