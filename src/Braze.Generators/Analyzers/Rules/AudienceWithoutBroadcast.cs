using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1007: a request with an audience has recipients, or is a broadcast. Braze's pages contradict each other about a request that
/// has neither.
/// </summary>
internal sealed class AudienceWithoutBroadcast() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1007",
        RuleCategories.Call,
        "An audience has neither recipients nor a broadcast",
        "This request has an audience and no recipients, and 'broadcast' is not true. Braze's documentation is contradictory about who would be messaged, so the client refuses it; set 'broadcast: true' to message everyone in the audience",
        DiagnosticSeverity.Error);

    // A request whose audience may be null is refused in any case, by this rule or by RequestWithoutRecipients.
    protected override Diagnostic? Analyze(Site site) => site switch
    {
        CallSite { Method: SendMethod.Send } call when RequestWithoutRecipients.HasNoTarget(call)
            && !RequestWithoutRecipients.HasNoRecipients(call)
            && CollectionFacts.IsEmptyOrNull(call.Find("recipients"), call.View)
            && call.Find("audience") is { } audience => Report(audience.Syntax),
        RequestSite sent when RequestWithoutRecipients.HasNoTarget(sent)
            && !RequestWithoutRecipients.HasNoRecipients(sent)
            && sent.Requests.All(request => CollectionFacts.IsEmptyOrNull(request.Find("Recipients"), sent.View)) => Report(RequestWithoutRecipients.PlaceOf(sent.Argument)),
        _ => null,
    };
}
