namespace Braze.Messaging;

/// <summary>
/// Values that replace some of a campaign's for one recipient. The generator emits one for every campaign: its nested type
/// <c>Overrides</c>, in which everything is optional.
/// </summary>
/// <typeparam name="TCampaign">The campaign whose properties they are; no other campaign takes them.</typeparam>
public interface ITriggerPropertyOverrides<in TCampaign> : ITriggerProperties
    where TCampaign : ITriggerCampaign
{
}
