namespace Braze.Messaging;

/// <summary>
/// Values that replace some of a campaign's properties for one recipient. The generator implements it in the campaign's nested type
/// <c>Overrides</c>, in which every property is optional.
/// </summary>
/// <typeparam name="TCampaign">The campaign that has the properties. Other campaigns do not accept them.</typeparam>
public interface ITriggerPropertyOverrides<in TCampaign> : ITriggerProperties
    where TCampaign : ITriggerCampaign
{
}
