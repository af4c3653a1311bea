namespace Braze.Messaging;

/// <summary>A campaign declared with <see cref="TriggerCampaignAttribute"/>. The generator implements it.</summary>
public interface ITriggerCampaign : ITriggerProperties
{
    /// <summary>The campaign's id (<c>campaign_id</c>).</summary>
    string CampaignId { get; }
}
