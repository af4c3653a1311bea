using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A request that user code creates, where it is sent.</summary>
/// <param name="Requests">What is known about each request that it can be.</param>
/// <param name="Argument">The argument.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
internal sealed record RequestSite(ImmutableArray<ObjectFacts> Requests, IOperation Argument, Viewpoint View) : Site;
