namespace Braze.Messaging.Testing;

/// <summary>A campaign that was sent and accepted.</summary>
/// <typeparam name="TCampaign">The campaign.</typeparam>
public sealed class SentCampaign<TCampaign> : RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    internal SentCampaign(CampaignPart<TCampaign> part, TriggerSendResult result)
        : base(part) => Result = result;

    /// <summary>What the sender was answered.</summary>
    public TriggerSendResult Result { get; }
}
