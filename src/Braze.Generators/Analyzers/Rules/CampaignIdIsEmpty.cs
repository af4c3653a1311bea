using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ0002 for a request that user code creates: it has a campaign ID.</summary>
internal sealed class CampaignIdIsEmpty() : Rule(DeclarationRules.CampaignIdIsEmpty)
{
    protected override Diagnostic? Analyze(Site site) =>
        site is ValueSite { Owner: "TriggerSendRequest", Member: "CampaignId" } value
        && (ValueFacts.IsAbsent(value.Value, value.View)
            || (ValueFacts.StringsOf(value.Value, value.View) is { IsDefaultOrEmpty: false } texts && texts.All(string.IsNullOrWhiteSpace)))
            ? Report(value.Syntax, value.Owner)
            : null;
}
