namespace Braze.Messaging;

/// <summary>A campaign declared with <see cref="TriggerCampaignAttribute"/>. The generator implements it.</summary>
public interface ITriggerCampaign : ITriggerProperties
{
    /// <summary>The campaign's id (<c>campaign_id</c>).</summary>
    string CampaignId { get; }

    /// <summary>
    /// The campaign's C# name with its namespace and the types around it (<c>Acme.Orders.OrderShipped</c>), by which the options
    /// may give it another id.
    /// </summary>
    string CampaignName { get; }
}
