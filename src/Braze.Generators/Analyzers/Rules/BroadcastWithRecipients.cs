using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ1003: a broadcast names no recipients. Pointed at the broadcast, which is the more dangerous of the two.</summary>
internal static class BroadcastWithRecipients
{
    private static readonly ImmutableArray<string> Parameters = MoreThanOneIdentifier.Parameters.Add("recipients");

    private static readonly ImmutableArray<string> Properties = ImmutableArray.Create("Recipients");

    /// <summary>Reports a call of a generated <c>SendAsync</c> that has both.</summary>
    public static Diagnostic? OfCall(CallFacts call) => Report(call.Find("broadcast"), call.Given(Parameters), call.End);

    /// <summary>Reports a creation or <c>with</c> of a request that has both; see <see cref="MoreThanOneIdentifier.OfCreation"/>.</summary>
    public static Diagnostic? OfCreation(ObjectFacts request, IOperation creation) =>
        LastOwner(request) is { } owner && ReferenceEquals(owner, creation) ? OfRequest(request, creation.Syntax.Span.End) : null;

    /// <summary>Reports a request that got the second of the two by a statement before it was sent.</summary>
    public static Diagnostic? OfSentRequest(ObjectFacts request, int until) =>
        LastOwner(request) is ISimpleAssignmentOperation ? OfRequest(request, until) : null;

    private static Diagnostic? OfRequest(ObjectFacts request, int until) =>
        Report(request.Find("Broadcast"), request.Given(Properties), until);

    /// <summary>Who gave the later of the two.</summary>
    private static IOperation? LastOwner(ObjectFacts request) =>
        request.Find("Broadcast") is { } broadcast && request.Find("Recipients") is { } recipients
            ? (broadcast.Syntax.SpanStart > recipients.Syntax.SpanStart ? broadcast : recipients).Owner
            : null;

    private static Diagnostic? Report(Setting? broadcast, IReadOnlyList<Setting> recipients, int until)
    {
        if (broadcast is null || !ValueFacts.IsConstant(broadcast.Value, true))
        {
            return null;
        }

        IReadOnlyList<Setting> named = [.. recipients.Where(setting => !CollectionFacts.Of(setting.Value, until).IsEmpty)];
        return named.Count > 0 ? Exclusion.Report(CallRules.BroadcastWithRecipients, broadcast, named, named[0].Name) : null;
    }
}
