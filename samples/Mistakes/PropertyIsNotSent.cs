using Braze.Messaging;

namespace Mistakes;

/// <summary>What derives from it is sent as it.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c15")]
public partial class ParcelShipped
{
    /// <summary>The parcel's number.</summary>
    public string Number { get; init; } = "";
}

/// <summary>Without a campaign of its own, what it adds is a blank in the message.</summary>
public sealed class PropertyIsNotSent : ParcelShipped
{
    /// <summary>Who brings it.</summary>
    public string Courier { get; init; } = ""; // BRZ0016
}
