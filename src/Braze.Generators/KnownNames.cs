namespace Braze.Generators;

/// <summary>
/// The names of the runtime's types and members. They are looked up by name, since a compiler component cannot reference what
/// the user's project runs on.
/// </summary>
internal static class KnownNames
{
    public const string Namespace = "Braze.Messaging";

    public const string TriggerCampaignAttribute = Namespace + ".TriggerCampaignAttribute";
    public const string TriggerPropertyIgnoreAttribute = Namespace + ".TriggerPropertyIgnoreAttribute";
    public const string TriggerCampaignExtensions = Namespace + ".TriggerCampaignExtensions";
    public const string BrazeClientInterface = Namespace + ".IBrazeClient";
    public const string TriggerSendRequest = Namespace + ".TriggerSendRequest";
    public const string Recipient = Namespace + ".Recipient";

    /// <summary>The members that are generated into a campaign.</summary>
    public static class Generated
    {
        public const string SendAsync = "SendAsync";
        public const string BroadcastAsync = "BroadcastAsync";
        public const string SendEachAsync = "SendEachAsync";
        public const string SendAllAsync = "SendAllAsync";
        public const string SendAllEachAsync = "SendAllEachAsync";
        public const string Names = "TriggerPropertyNames";
        public const string Values = "TriggerPropertyValues";

        /// <summary>Each member, and how many parameters it has when it is a method that may have overloads.</summary>
        public static readonly ImmutableArray<(string Name, int? Parameters)> All = ImmutableArray.Create<(string, int?)>(
            (SendAsync, 9),
            (BroadcastAsync, 4),
            (SendEachAsync, 6),
            (SendAllAsync, 6),
            (SendAllEachAsync, 6),
            (Names, null),
            (Values, null),
            (Namespace + ".ITriggerCampaign.CampaignId", null),
            (Namespace + ".ITriggerProperties.WriteTo", null));
    }
}
