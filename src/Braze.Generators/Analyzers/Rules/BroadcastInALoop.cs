using Braze.Generators.Analyzers.Flow;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1014: a broadcast is not sent in a loop, because it messages the whole segment each time. A loop with a different audience,
/// workspace or campaign in each iteration is not reported.
/// </summary>
internal sealed class BroadcastInALoop() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1014",
        RuleCategories.Call,
        "A broadcast is sent in a loop",
        "This messages the campaign's whole segment once for each iteration of the loop; send to recipients, or broadcast once, outside the loop",
        DiagnosticSeverity.Warning);

    protected override Diagnostic? Analyze(Site site) =>
        site is CallSite { IsBroadcast: true } call
        && LoopFacts.Around(call.Call, call.View.Flow) is { } loop
        && loop.IsSame(call.Find("audience")?.Value)
        && loop.IsSame(call.Find("client")?.Value)
        && OneRequestPerRecipient.IsOneCampaign(call.Campaign, loop)
        && !loop.IsConditional(call.Call)
            ? Diagnostic.Create(Forms[0], call.NameLocation, additionalLocations: [loop.Location])
            : null;
}
