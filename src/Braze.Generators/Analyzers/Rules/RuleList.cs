using Braze.Generators.Diagnostics;

namespace Braze.Generators.Analyzers.Rules;

/// <summary>Lists all rules. A rule about calls or values is registered here, and tests compare every table of rules with this list.</summary>
internal static class RuleList
{
    /// <summary>The rules about calls and values.</summary>
    public static readonly ImmutableArray<Rule> CallsAndValues = ImmutableArray.Create<Rule>(
        new CampaignIdIsEmpty(),
        new MoreThanOneIdentifier(),
        new RequestWithoutRecipients(),
        new BroadcastWithRecipients(),
        new RecipientWithoutIdentifier(),
        new InvalidIdentifier(),
        new TooManyRecipients(),
        new AudienceWithoutBroadcast(),
        new InvalidPrioritization(),
        new UserCannotBeCreated(),
        new InvalidSendId(),
        new BroadcastWithAttachments(),
        new SameRecipientTwice(),
        new OneRequestPerRecipient(),
        new BroadcastInALoop(),
        new ResultIsLost(),
        new InvalidAttachment(),
        new InvalidAudience(),
        new InvalidAttribute(),
        new RecipientsOfAnotherCampaign(),
        new LiquidInValue(),
        new CultureInValue(),
        new NumberIsNotFinite(),
        new TooManyBytes(),
        new NullInValue());

    /// <summary>The descriptors of the rules about calls and values, one for each severity that a rule declares.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> CallAndValueForms = CallsAndValues.SelectMany(static rule => rule.Forms).ToImmutableArray();

    /// <summary>The descriptors of all rules.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = DeclarationRules.All.Union(CallAndValueForms).ToImmutableArray();
}
