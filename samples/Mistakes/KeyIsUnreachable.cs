using Braze.Messaging;

namespace Mistakes;

/// <summary>Keys with characters that end or change a reference between <c>${</c> and <c>}</c> in a template.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c07")]
public sealed partial record KeyIsUnreachable(
    [property: TriggerProperty("total{eur}")] decimal Total, // BRZ0007
    [property: TriggerProperty("order.number")] string OrderNumber); // BRZ0007
