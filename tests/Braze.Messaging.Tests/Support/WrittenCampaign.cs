namespace Braze.Messaging.Tests;

/// <summary>A campaign whose properties a delegate of the test writes.</summary>
internal sealed class WrittenCampaign(Action<TriggerPropertyWriter> write) : ITriggerCampaign
{
    public string CampaignId => OrderShipped.Id;

    public string CampaignName => nameof(WrittenCampaign);

    public void WriteTo(TriggerPropertyWriter writer) => write(writer);
}
