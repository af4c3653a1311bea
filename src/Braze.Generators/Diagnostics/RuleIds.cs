namespace Braze.Generators.Diagnostics;

/// <summary>The ids of the rules. The runtime's messages begin with the same ids.</summary>
internal static class RuleIds
{
    public const string CampaignIsNotPartial = "BRZ0001";
    public const string CampaignIdIsEmpty = "BRZ0002";
    public const string CampaignIdIsUnusual = "BRZ0003";
    public const string DeclarationCannotBeACampaign = "BRZ0004";
    public const string PropertyHasNoJsonForm = "BRZ0005";
    public const string KeyIsWrittenTwice = "BRZ0006";
    public const string KeyIsUnreachable = "BRZ0007";
    public const string MemberWouldBeGenerated = "BRZ0008";
    public const string LanguageVersionIsTooOld = "BRZ0009";
    public const string CampaignIdIsUsedTwice = "BRZ0010";
    public const string DateHasNoOffset = "BRZ0011";
    public const string FormIsNotDocumented = "BRZ0012";
    public const string NamingIsUnknown = "BRZ0013";
    public const string AttributeIsNotRead = "BRZ0014";
    public const string PropertyIsNotSeen = "BRZ0015";
    public const string PropertyIsNotSent = "BRZ0016";
    public const string RuntimeCannotBeNamed = "BRZ0017";
    public const string TypeHasItsOwnForm = "BRZ0018";

    public const string MoreThanOneIdentifier = "BRZ1001";
    public const string NobodyIsReached = "BRZ1002";
    public const string BroadcastWithRecipients = "BRZ1003";
    public const string RecipientWithoutIdentifier = "BRZ1004";
    public const string IdentifierCannotBe = "BRZ1005";
    public const string TooManyRecipients = "BRZ1006";
    public const string AudienceWithoutBroadcast = "BRZ1007";
    public const string PrioritizationDoesNotFit = "BRZ1008";
    public const string UserCannotBeMade = "BRZ1009";
    public const string SendIdCannotBe = "BRZ1010";
    public const string BroadcastWithAttachments = "BRZ1011";
    public const string SameRecipientTwice = "BRZ1012";
    public const string OneRequestEach = "BRZ1013";
    public const string BroadcastInALoop = "BRZ1014";
    public const string ResultIsLost = "BRZ1015";
    public const string AttachmentCannotBe = "BRZ1016";
    public const string AudienceCannotBe = "BRZ1017";
    public const string AttributeCannotBe = "BRZ1018";

    public const string LiquidInValue = "BRZ2001";
    public const string CultureInValue = "BRZ2002";
    public const string NumberIsNotFinite = "BRZ2003";
    public const string TooManyBytes = "BRZ2004";
    public const string NullInValue = "BRZ2005";
}
