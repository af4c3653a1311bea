using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>The recipients of a call or request, where they are sent.</summary>
/// <param name="Recipients">The argument or property.</param>
/// <param name="View">The viewpoint from which it is judged.</param>
/// <param name="IsOneRequest">Whether all of them are sent in one request.</param>
/// <param name="Lists">The recipients that are listed individually, for each collection that it can be.</param>
internal sealed record RecipientsSite(Setting Recipients, Viewpoint View, bool IsOneRequest, IReadOnlyList<IReadOnlyList<ListedRecipient>> Lists) : Site;
