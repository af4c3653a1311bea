namespace Braze.Generators.Diagnostics;

/// <summary>What can be wrong with a call that sends a campaign.</summary>
internal static class CallRules
{
    public static readonly DiagnosticDescriptor MoreThanOneIdentifier = Rule.Create(
        RuleIds.MoreThanOneIdentifier,
        RuleCategories.Call,
        "A recipient has more than one identifier",
        "'{1}' is given beside '{0}', and Braze refuses a recipient with more than one identifier; keep one");

    public static readonly DiagnosticDescriptor NobodyIsReached = Rule.Create(
        RuleIds.NobodyIsReached,
        RuleCategories.Call,
        "The request reaches nobody",
        "This request has no recipients and 'broadcast' is not true, so it reaches nobody; name a recipient, or broadcast to the campaign's whole segment");

    public static readonly DiagnosticDescriptor BroadcastWithRecipients = Rule.Create(
        RuleIds.BroadcastWithRecipients,
        RuleCategories.Call,
        "A broadcast has recipients",
        "'{0}' is given beside 'broadcast: true', which messages the campaign's whole segment; Braze takes one or the other");

    public static readonly DiagnosticDescriptor RecipientWithoutIdentifier = Rule.Create(
        RuleIds.RecipientWithoutIdentifier,
        RuleCategories.Call,
        "A recipient has no identifier",
        "This recipient has no identifier, so Braze refuses the request; set ExternalUserId, UserAlias, Email or BrazeId");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
        ImmutableArray.Create(MoreThanOneIdentifier, NobodyIsReached, BroadcastWithRecipients, RecipientWithoutIdentifier);
}
