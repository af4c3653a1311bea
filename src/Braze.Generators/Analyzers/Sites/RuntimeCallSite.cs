using Braze.Generators.Analyzers.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>A call to a method of the runtime that does not send, such as a method that creates a filter.</summary>
/// <param name="Call">The call.</param>
/// <param name="View">The viewpoint from which its arguments are judged.</param>
internal sealed record RuntimeCallSite(IInvocationOperation Call, Viewpoint View) : Site;
