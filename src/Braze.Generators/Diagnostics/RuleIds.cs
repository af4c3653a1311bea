namespace Braze.Generators.Diagnostics;

/// <summary>The IDs of the rules that have a fix. Each other ID occurs only in its rule.</summary>
internal static class RuleIds
{
    public const string CampaignIsNotPartial = "BRZ0001";
    public const string CampaignIdIsUnusual = "BRZ0003";
    public const string PropertyIsNotSerializable = "BRZ0005";
    public const string DateHasNoOffset = "BRZ0011";

    public const string MoreThanOneIdentifier = "BRZ1001";
    public const string RequestWithoutRecipients = "BRZ1002";
    public const string BroadcastWithRecipients = "BRZ1003";
    public const string RecipientWithoutIdentifier = "BRZ1004";
    public const string TooManyRecipients = "BRZ1006";
    public const string AudienceWithoutBroadcast = "BRZ1007";
    public const string InvalidPrioritization = "BRZ1008";
    public const string UserCannotBeCreated = "BRZ1009";
    public const string InvalidSendId = "BRZ1010";
    public const string BroadcastWithAttachments = "BRZ1011";
    public const string SameRecipientTwice = "BRZ1012";
    public const string ResultIsLost = "BRZ1015";
    public const string InvalidAttachment = "BRZ1016";
    public const string InvalidAttribute = "BRZ1018";

    public const string CultureInValue = "BRZ2002";
}
