using Braze.Messaging;

namespace Mistakes;

/// <summary>Objects of derived types are sent as this campaign.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c15")]
public partial class ParcelShipped
{
    /// <summary>The parcel's number.</summary>
    public string Number { get; init; } = "";
}

/// <summary>A derived type without [TriggerCampaign]. The property that it adds is not sent.</summary>
public sealed class PropertyIsNotSent : ParcelShipped
{
    /// <summary>The name of the courier.</summary>
    public string Courier { get; init; } = ""; // BRZ0016
}
