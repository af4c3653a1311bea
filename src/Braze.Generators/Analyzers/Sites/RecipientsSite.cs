using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>The recipients of a call or request, where they are sent.</summary>
/// <param name="Recipients">The argument or property.</param>
/// <param name="View">From where it is judged.</param>
/// <param name="IsOneRequest">Whether all of them are sent in one request, rather than in as many as it takes.</param>
/// <param name="Lists">The recipients that are listed one by one, for each collection that it can be.</param>
internal sealed record RecipientsSite(Setting Recipients, Viewpoint View, bool IsOneRequest, IReadOnlyList<IReadOnlyList<ListedRecipient>> Lists) : Site;
