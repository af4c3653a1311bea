using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A call of one of the runtime's methods that does not send, such as those that make a filter.</summary>
/// <param name="Call">The call.</param>
/// <param name="View">From where its arguments are judged.</param>
internal sealed record RuntimeCallSite(IInvocationOperation Call, Viewpoint View) : Site;
