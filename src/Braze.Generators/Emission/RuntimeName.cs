namespace Braze.Generators.Emission;

/// <summary>
/// The names of the runtime's types in generated code. They begin with an alias, which is short and cannot refer to one of the
/// user's types.
/// </summary>
internal static class RuntimeName
{
    /// <summary>The directive that declares the alias.</summary>
    public const string Using = "using __B = global::" + KnownNames.Namespace + ";";

    public static readonly string Attachment = Find(KnownNames.Attachment);
    public static readonly string Audience = Find(KnownNames.Audience);
    public static readonly string BrazeClient = Find(KnownNames.BrazeClientInterface);
    public static readonly string Campaign = Find(KnownNames.TriggerCampaignInterface);
    public static readonly string CampaignInfo = Find(KnownNames.TriggerCampaignInfo);
    public static readonly string Flags = Find(KnownNames.TriggerPropertyFlags);
    public static readonly string Overrides = Find(KnownNames.TriggerPropertyOverridesInterface);
    public static readonly string Properties = Find(KnownNames.TriggerPropertiesInterface);
    public static readonly string PropertyName = Find(KnownNames.TriggerPropertyName);
    public static readonly string Recipient = Find(KnownNames.Recipient);
    public static readonly string Result = Find(KnownNames.TriggerSendResult);
    public static readonly string Sender = Find(KnownNames.TriggerCampaign);
    public static readonly string UserAlias = Find(KnownNames.UserAlias);
    public static readonly string Writer = Find(KnownNames.TriggerPropertyWriter);

    private static string Find(string metadataName) => "__B::" + metadataName.Substring(KnownNames.Namespace.Length + 1).Split('`')[0];
}
