using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A recipient, where it is sent. It is wrong when all that it can be are wrong.</summary>
/// <param name="Recipients">What is known of it, for each recipient that it can be; at least one.</param>
/// <param name="Places">The expressions that say which recipient it is.</param>
/// <param name="View">From where it is judged.</param>
internal sealed record RecipientSite(ImmutableArray<ObjectFacts> Recipients, ImmutableArray<IOperation> Places, Viewpoint View) : Site;
