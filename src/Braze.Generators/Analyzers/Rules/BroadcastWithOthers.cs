using Braze.Generators.Analyzers.Facts;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// A broadcast excludes some things. Pointed at the broadcast for one of them, which is the more dangerous of the two.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="parameters">The parameters of a send method that <c>broadcast</c> excludes.</param>
/// <param name="property">The property of a request that <c>Broadcast</c> excludes.</param>
internal sealed class BroadcastWithOthers(DiagnosticDescriptor rule, ImmutableArray<string> parameters, string property)
{
    /// <summary>BRZ1003: a broadcast names no recipients.</summary>
    public static readonly BroadcastWithOthers Recipients = new(
        Diagnostics.CallRules.BroadcastWithRecipients, MoreThanOneIdentifier.Parameters.Add("recipients"), "Recipients");

    /// <summary>BRZ1011: a broadcast has no attachments.</summary>
    public static readonly BroadcastWithOthers Attachments = new(
        Diagnostics.CallRules.BroadcastWithAttachments, ImmutableArray.Create("attachments"), "Attachments");

    /// <summary>Reports a call of a generated <c>SendAsync</c> that has both.</summary>
    public Diagnostic? OfCall(CallFacts call) =>
        call.Is("broadcast", true) && call.Given(parameters).Where(setting => !CollectionFacts.IsCertainlyEmpty(setting.Value, call.View)).ToList() is { Count: > 0 } others
            ? Report([others.Prepend(call.Find("broadcast")!).ToArray()])
            : null;

    /// <summary>Reports a creation or <c>with</c> of a request that has both; see <see cref="MoreThanOneIdentifier.OfCreation"/>.</summary>
    public Diagnostic? OfCreation(ImmutableArray<ObjectFacts> requests, IOperation creation, Viewpoint view) =>
        LastOwner(requests) is { } owner && ReferenceEquals(owner, creation) ? OfRequest(requests, view) : null;

    /// <summary>Reports a request that got the second of the two by a statement before it was sent.</summary>
    public Diagnostic? OfSentRequest(ImmutableArray<ObjectFacts> requests, Viewpoint view) =>
        LastOwner(requests) is ISimpleAssignmentOperation ? OfRequest(requests, view) : null;

    private Diagnostic? OfRequest(ImmutableArray<ObjectFacts> requests, Viewpoint view) =>
        requests.All(request => request.Is("Broadcast", true) && request.Has(property) && !CollectionFacts.IsCertainlyEmpty(request.Find(property)!.Value, view))
            ? Report([.. requests.Select(request => new[] { request.Find("Broadcast")!, request.Find(property)! })])
            : null;

    /// <summary>Who gave the later of the two.</summary>
    private IOperation? LastOwner(ImmutableArray<ObjectFacts> requests) =>
        requests[0].Find("Broadcast") is { } broadcast && requests[0].Find(property) is { } other
            ? (broadcast.Syntax.SpanStart > other.Syntax.SpanStart ? broadcast : other).Owner
            : null;

    /// <summary>Reports what is given on each way: the broadcast, then what it excludes.</summary>
    private Diagnostic Report(IReadOnlyList<IReadOnlyList<Setting>> ways) => Exclusion.Report(rule, ways[0][0], ways, ways[0][1].Name);
}
