namespace Braze.Messaging;

/// <summary>A campaign declared with <see cref="TriggerCampaignAttribute"/>. The generator implements it.</summary>
public interface ITriggerCampaign : ITriggerProperties
{
    /// <summary>The campaign's ID (<c>campaign_id</c>).</summary>
    string CampaignId { get; }

    /// <summary>
    /// The campaign's C# name with its namespace and containing types (<c>Acme.Orders.OrderShipped</c>). The options can use it to give the
    /// campaign another ID.
    /// </summary>
    string CampaignName { get; }
}
