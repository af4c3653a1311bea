namespace Braze.Generators.Symbols;

/// <summary>
/// The full metadata names of the runtime's types. Types are found by name, because a generator or analyzer cannot reference the
/// runtime of the user's project.
/// </summary>
internal static class KnownNames
{
    public const string Namespace = "Braze.Messaging";

    public const string TriggerCampaignAttribute = Namespace + ".TriggerCampaignAttribute";
    public const string TriggerPropertyAttribute = Namespace + ".TriggerPropertyAttribute";
    public const string TriggerPropertyIgnoreAttribute = Namespace + ".TriggerPropertyIgnoreAttribute";
    public const string TriggerPropertyConverter = Namespace + ".TriggerPropertyConverter`1";
    public const string TriggerPropertyFlags = Namespace + ".TriggerPropertyFlags";
    public const string TriggerPropertyName = Namespace + ".TriggerPropertyName";
    public const string TriggerPropertyWriter = Namespace + ".TriggerPropertyWriter";
    public const string TriggerCampaign = Namespace + ".TriggerCampaign";
    public const string TriggerCampaignExtensions = Namespace + ".TriggerCampaignExtensions";
    public const string TriggerCampaignInfo = Namespace + ".TriggerCampaignInfo";
    public const string TriggerCampaignInterface = Namespace + ".ITriggerCampaign";
    public const string TriggerPropertiesInterface = Namespace + ".ITriggerProperties";
    public const string TriggerPropertyOverridesInterface = Namespace + ".ITriggerPropertyOverrides`1";
    public const string BrazeClientExtensions = Namespace + ".BrazeClientExtensions";
    public const string BrazeClientInterface = Namespace + ".IBrazeClient";
    public const string TriggerSendRequest = Namespace + ".TriggerSendRequest";
    public const string TriggerSendResult = Namespace + ".TriggerSendResult";
    public const string Attachment = Namespace + ".Attachment";
    public const string Audience = Namespace + ".Audience";
    public const string Recipient = Namespace + ".Recipient";
    public const string UserAlias = Namespace + ".UserAlias";

    /// <summary>The generated type that lists the campaigns of a project, in the runtime's namespace.</summary>
    public const string CampaignList = "BrazeCampaigns";

    /// <summary>The named arguments of <c>[TriggerCampaign]</c> and <c>[TriggerProperty]</c>.</summary>
    public static class Arguments
    {
        public const string AllowLiquid = "AllowLiquid";
        public const string Converter = "Converter";
        public const string Overrides = "Overrides";
        public const string WriteNull = "WriteNull";
    }

    /// <summary>The members that are generated into a campaign.</summary>
    public static class Generated
    {
        public const string SendAsync = "SendAsync";
        public const string Overrides = "Overrides";
        public const string Json = "__Json";
        public const string WriteTo = "WriteTo";

        /// <summary>The generated members that code in a campaign can refer to by name.</summary>
        public static readonly ImmutableArray<string> Visible = ImmutableArray.Create(SendAsync, Overrides, Json);

        /// <summary>Each member, and the number of its parameters when it is a method that can have overloads.</summary>
        public static readonly ImmutableArray<(string Name, int? Parameters)> All = ImmutableArray.Create<(string, int?)>(
            (SendAsync, 9),
            (Overrides, null),
            (Json, null),
            (TriggerCampaignInterface + ".CampaignId", null),
            (TriggerCampaignInterface + ".CampaignName", null),
            (TriggerPropertiesInterface + "." + WriteTo, null));
    }
}
