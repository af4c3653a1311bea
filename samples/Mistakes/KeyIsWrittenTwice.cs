using Braze.Messaging;

namespace Mistakes;

/// <summary>Both properties would be written as <c>total</c>, and it is unknown which of them the template would read.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c06")]
public sealed partial record KeyIsWrittenTwice(
    decimal Total,
    [property: TriggerProperty("total")] decimal TotalWithTax); // BRZ0006
