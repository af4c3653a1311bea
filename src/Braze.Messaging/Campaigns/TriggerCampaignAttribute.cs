namespace Braze.Messaging;

/// <summary>
/// Declares a Braze API-triggered campaign. Put it on a <c>partial</c> class or record: each of its public readable
/// properties becomes one of the campaign's <c>trigger_properties</c>, and the typed send methods are generated into it.
/// </summary>
/// <param name="campaignId">
/// The campaign's id as its dashboard page shows it under "API Campaign ID" (<c>campaign_id</c>): not empty, as a rule
/// 8-4-4-4-12 lower-case hexadecimal digits.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TriggerCampaignAttribute(string campaignId) : Attribute
{
    /// <summary>The campaign's id (<c>campaign_id</c>).</summary>
    public string CampaignId { get; } = campaignId;

    /// <summary>
    /// Whether the nested type <c>Overrides</c> is generated, with which a recipient gets some of the campaign's properties with values of
    /// its own: <c>new OrderShipped.Overrides { … }.To(recipient)</c>. The default is <see langword="false"/>, because the compiler needs
    /// time for the type, and few campaigns use it. Not sent to Braze.
    /// </summary>
    public bool Overrides { get; set; }
}
