using Braze.Generators.Analyzers.Facts;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>BRZ0002 of a request that is built by hand: it has a campaign id.</summary>
internal static class CampaignIdIsEmpty
{
    public static Diagnostic? Of(ValueSite site) =>
        site is { Owner: "TriggerSendRequest", Member: "CampaignId" }
        && (ValueFacts.IsAbsent(site.Value, site.View)
            || (ValueFacts.TextsOf(site.Value, site.View) is { IsDefaultOrEmpty: false } texts && texts.All(string.IsNullOrWhiteSpace)))
            ? Finding.Of(DeclarationRules.CampaignIdIsEmpty, site.Syntax, site.Owner)
            : null;
}
