using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// The base of rules about arguments that a broadcast excludes. The diagnostic is on the broadcast where that is the more dangerous
/// argument.
/// </summary>
/// <param name="descriptor">The descriptor.</param>
/// <param name="parameters">The parameters of a send method that <c>broadcast</c> excludes.</param>
/// <param name="property">The property of a request that <c>Broadcast</c> excludes.</param>
internal abstract class BroadcastConflict(DiagnosticDescriptor descriptor, ImmutableArray<string> parameters, string property) : ExclusionRule(descriptor)
{
    protected override Diagnostic? Analyze(Site site) => site switch
    {
        CallSite { Method: SendMethod.Send } call => AnalyzeCall(call),
        CreationSite { Type: "TriggerSendRequest" } made => AnalyzeRequests(made.Objects, made.View, owner => ReferenceEquals(owner, made.Creation)),
        RequestSite sent => AnalyzeRequests(sent.Requests, sent.View, static owner => owner is ISimpleAssignmentOperation),
        _ => null,
    };

    private Diagnostic? AnalyzeCall(CallSite call) =>
        call.Is("broadcast", true) && call.Given(parameters).Where(setting => !CollectionFacts.IsCertainlyEmpty(setting.Value, call.View)).ToList() is { Count: > 0 } others
            ? ReportBroadcast([others.Prepend(call.Find("broadcast")!).ToArray()])
            : null;

    /// <summary>Reports requests that have both, if the judged operation sets the later one.</summary>
    private Diagnostic? AnalyzeRequests(ImmutableArray<ObjectFacts> requests, Viewpoint view, Func<IOperation, bool> isJudged) =>
        requests[0].Find("Broadcast") is { } broadcast
        && requests[0].Find(property) is { } other
        && isJudged((broadcast.Syntax.SpanStart > other.Syntax.SpanStart ? broadcast : other).Owner)
        && requests.All(request => request.Is("Broadcast", true) && request.Has(property) && !CollectionFacts.IsCertainlyEmpty(request.Find(property)!.Value, view))
            ? ReportBroadcast([.. requests.Select(request => new[] { request.Find("Broadcast")!, request.Find(property)! })])
            : null;

    /// <summary>Reports the settings on each path: first the broadcast, then the setting that it excludes.</summary>
    private Diagnostic ReportBroadcast(IReadOnlyList<IReadOnlyList<Setting>> paths) => ReportConflict(paths[0][0], paths, paths[0][1].Name);
}
