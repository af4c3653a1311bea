namespace Braze.Generators.Symbols;

/// <summary>
/// The names of the runtime's types and members. They are looked up by name, since a compiler component cannot reference what
/// the user's project runs on.
/// </summary>
internal static class KnownNames
{
    public const string Namespace = "Braze.Messaging";

    public const string TriggerCampaignAttribute = Namespace + ".TriggerCampaignAttribute";
    public const string TriggerPropertyIgnoreAttribute = Namespace + ".TriggerPropertyIgnoreAttribute";
    public const string TriggerPropertyWriter = Namespace + ".TriggerPropertyWriter";
    public const string TriggerCampaignExtensions = Namespace + ".TriggerCampaignExtensions";
    public const string BrazeClientExtensions = Namespace + ".BrazeClientExtensions";
    public const string BrazeClientInterface = Namespace + ".IBrazeClient";
    public const string TriggerSendRequest = Namespace + ".TriggerSendRequest";
    public const string Recipient = Namespace + ".Recipient";

    /// <summary>The generated type that lists the campaigns of a project, in the runtime's namespace.</summary>
    public const string CampaignList = "BrazeCampaigns";

    /// <summary>The members that are generated into a campaign.</summary>
    public static class Generated
    {
        public const string SendAsync = "SendAsync";
        public const string Overrides = "Overrides";
        public const string Json = "__Json";

        /// <summary>The members that code in a campaign sees by their names.</summary>
        public static readonly ImmutableArray<string> Visible = ImmutableArray.Create(SendAsync, Overrides, Json);

        /// <summary>Each member, and how many parameters it has when it is a method that may have overloads.</summary>
        public static readonly ImmutableArray<(string Name, int? Parameters)> All = ImmutableArray.Create<(string, int?)>(
            (SendAsync, 9),
            (Overrides, null),
            (Json, null),
            (Namespace + ".ITriggerCampaign.CampaignId", null),
            (Namespace + ".ITriggerCampaign.CampaignName", null),
            (Namespace + ".ITriggerProperties.WriteTo", null));
    }
}
