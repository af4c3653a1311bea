using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A recipient, where it is sent. It is wrong when every recipient that it can be is wrong.</summary>
/// <param name="Recipients">What is known about each recipient that it can be; at least one.</param>
/// <param name="Places">The expressions for the recipient.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
internal sealed record RecipientSite(ImmutableArray<ObjectFacts> Recipients, ImmutableArray<IOperation> Places, Viewpoint View) : Site;
