namespace Braze.Generators.Diagnostics;

/// <summary>What can be wrong with a call that sends a campaign.</summary>
internal static class CallRules
{
    public static readonly DiagnosticDescriptor MoreThanOneIdentifier = Create(
        RuleIds.MoreThanOneIdentifier,
        "A recipient has more than one identifier",
        "'{1}' is given beside '{0}', and Braze refuses a recipient with more than one identifier; keep one");

    public static readonly DiagnosticDescriptor NobodyIsReached = Create(
        RuleIds.NobodyIsReached,
        "The request reaches nobody",
        "This request has no recipients and 'broadcast' is not true, so it reaches nobody; name a recipient, or broadcast to the campaign's whole segment");

    public static readonly DiagnosticDescriptor BroadcastWithRecipients = Create(
        RuleIds.BroadcastWithRecipients,
        "A broadcast has recipients",
        "'{0}' is given beside 'broadcast: true', which messages the campaign's whole segment; Braze takes one or the other");

    public static readonly DiagnosticDescriptor RecipientWithoutIdentifier = Create(
        RuleIds.RecipientWithoutIdentifier,
        "A recipient has no identifier",
        "This recipient has no identifier, so Braze refuses the request; set ExternalUserId, UserAlias, Email or BrazeId");

    public static readonly DiagnosticDescriptor IdentifierCannotBe = Create(
        RuleIds.IdentifierCannotBe,
        "An identifier is empty, too long or not text",
        "'{0}' {1}, so the request is refused; give the identifier that the user has");

    public static readonly DiagnosticDescriptor TooManyRecipients = Create(
        RuleIds.TooManyRecipients,
        "More than 50 recipients",
        "{0}, and Braze refuses a request with more than 50; {1}");

    public static readonly DiagnosticDescriptor AudienceWithoutBroadcast = Create(
        RuleIds.AudienceWithoutBroadcast,
        "An audience without recipients and without a broadcast",
        "This request has an audience and no recipients, and 'broadcast' is not true: Braze's pages disagree on whom it messages, so the client refuses it; say 'broadcast: true' to message everyone in the audience");

    public static readonly DiagnosticDescriptor PrioritizationDoesNotFit = Create(
        RuleIds.PrioritizationDoesNotFit,
        "An e-mail address and its prioritization do not fit",
        "{0}; {1}");

    public static readonly DiagnosticDescriptor UserCannotBeMade = Create(
        RuleIds.UserCannotBeMade,
        "A user cannot be made of this recipient",
        "'SendToExistingOnly = false' makes the user first, and this recipient {0}; {1}");

    public static readonly DiagnosticDescriptor SendIdCannotBe = Create(
        RuleIds.SendIdCannotBe,
        "The send ID is not valid",
        "This send ID {0}; {1}");

    public static readonly DiagnosticDescriptor BroadcastWithAttachments = Create(
        RuleIds.BroadcastWithAttachments,
        "A broadcast has attachments",
        "'{0}' is given beside 'broadcast: true', and Braze refuses a broadcast with attachments; send to recipients, or leave the attachments out");

    public static readonly DiagnosticDescriptor SameRecipientTwice = Create(
        RuleIds.SameRecipientTwice,
        "The same recipient twice",
        "This recipient is named before in the same request, and Braze sends one message, with the properties of the last; remove one",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OneRequestEach = Create(
        RuleIds.OneRequestEach,
        "One request for each recipient",
        "'{0}' is called once for each recipient, and each call counts against the workspace's rate limit; '{1}' puts 50 recipients into a request",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor BroadcastInALoop = Create(
        RuleIds.BroadcastInALoop,
        "A broadcast in a loop",
        "This messages the campaign's whole segment once for each iteration of the loop; send to recipients, or broadcast once, outside the loop",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ResultIsLost = Create(
        RuleIds.ResultIsLost,
        "The result of a send is lost",
        "{0}; {1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor AttachmentCannotBe = Create(
        RuleIds.AttachmentCannotBe,
        "The attachment is not valid",
        "This attachment {0}; {1}");

    public static readonly DiagnosticDescriptor AudienceCannotBe = Create(
        RuleIds.AudienceCannotBe,
        "The audience is not valid",
        "{0}; {1}");

    public static readonly DiagnosticDescriptor AttributeCannotBe = Create(
        RuleIds.AttributeCannotBe,
        "The attribute is not valid",
        "{0}; {1}");

    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        MoreThanOneIdentifier,
        NobodyIsReached,
        BroadcastWithRecipients,
        RecipientWithoutIdentifier,
        IdentifierCannotBe,
        TooManyRecipients,
        AudienceWithoutBroadcast,
        PrioritizationDoesNotFit,
        UserCannotBeMade,
        SendIdCannotBe,
        BroadcastWithAttachments,
        SameRecipientTwice,
        OneRequestEach,
        BroadcastInALoop,
        ResultIsLost,
        AttachmentCannotBe,
        AudienceCannotBe,
        AttributeCannotBe);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        Rule.Create(id, RuleCategories.Call, title, message, severity);
}
