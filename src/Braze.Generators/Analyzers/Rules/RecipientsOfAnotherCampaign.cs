using Braze.Generators.Analyzers.Sites;
using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>
/// BRZ1019: the recipients of a call have properties of the campaign that is sent. For other recipients, the compiler reports an
/// error about a string.
/// </summary>
internal sealed class RecipientsOfAnotherCampaign() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "BRZ1019",
        RuleCategories.Call,
        "The recipients have properties of another campaign",
        "These recipients have properties of the type '{0}', and this call sends '{1}', so it does not compile; {2}",
        DiagnosticSeverity.Error);

    protected override Diagnostic? Analyze(Site site)
    {
        if (site is not InvalidCallSite { Recipients: [var first, ..] recipients } call)
        {
            return null;
        }

        // A call on a client sends the campaign of the first recipient.
        INamedTypeSymbol? sent = call.Campaign ?? CampaignShapes.FindCampaign(first.Properties);
        (SyntaxNode Place, INamedTypeSymbol Properties) wrong = recipients.FirstOrDefault(recipient =>
            CampaignShapes.FindCampaign(recipient.Properties) is { } other && sent is not null && !sent.IsOrDerivesFrom(other));
        return wrong.Place is null || sent is null ? null : Report(
            wrong.Place,
            NameOf(wrong.Properties),
            sent.Name,
            call.Campaign is null
                ? "send each campaign in a separate call"
                : (sent.GetTypeMembers(KnownNames.Generated.Overrides).IsEmpty ? string.Empty : $"create them with 'To' of '{sent.Name}.{KnownNames.Generated.Overrides}', or ")
                    + $"send '{CampaignShapes.FindCampaign(wrong.Properties)!.Name}'");
    }

    private static string NameOf(INamedTypeSymbol properties) =>
        properties.ContainingType is { } campaign && properties.Name == KnownNames.Generated.Overrides ? $"{campaign.Name}.{properties.Name}" : properties.Name;
}
