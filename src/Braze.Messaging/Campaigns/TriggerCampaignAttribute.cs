namespace Braze.Messaging;

/// <summary>
/// Declares a Braze API-triggered campaign. Apply it to a <c>partial</c> class or record. Each public readable property becomes one of
/// the campaign's <c>trigger_properties</c>, and the generator adds typed send methods.
/// </summary>
/// <param name="campaignId">
/// The campaign's ID, shown on its dashboard page under "API Campaign ID" (<c>campaign_id</c>). Not empty. Usually lowercase hexadecimal
/// digits in the form 8-4-4-4-12.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TriggerCampaignAttribute(string campaignId) : Attribute
{
    /// <summary>The campaign's ID (<c>campaign_id</c>).</summary>
    public string CampaignId { get; } = campaignId;

    /// <summary>
    /// Whether the nested type <c>Overrides</c> is generated. It replaces some of the campaign's properties for one recipient:
    /// <c>new OrderShipped.Overrides { … }.To(recipient)</c>. The default is <see langword="false"/>, because the type takes time to
    /// compile and few campaigns use it. Not sent to Braze.
    /// </summary>
    public bool Overrides { get; set; }
}
