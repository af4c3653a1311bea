using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A request that was built by hand, where it is sent.</summary>
/// <param name="Requests">What is known of it, for each request that it can be.</param>
/// <param name="Argument">The argument.</param>
/// <param name="View">From where it is judged.</param>
internal sealed record RequestSite(ImmutableArray<ObjectFacts> Requests, IOperation Argument, Viewpoint View) : Site;
