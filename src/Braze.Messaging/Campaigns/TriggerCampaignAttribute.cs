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
}
