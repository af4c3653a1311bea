namespace Braze.Messaging.Testing;

/// <summary>A campaign that was sent and accepted.</summary>
/// <typeparam name="TCampaign">The campaign type.</typeparam>
public sealed class SentCampaign<TCampaign> : RecordedCampaign<TCampaign>
    where TCampaign : ITriggerCampaign
{
    internal SentCampaign(CampaignPart<TCampaign> part, TriggerSendResult result)
        : base(part) => Result = result;

    /// <summary>The result of the send.</summary>
    public TriggerSendResult Result { get; }
}
