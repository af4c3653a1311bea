using Braze.Messaging;

namespace Mistakes;

/// <summary>A campaign without a mistake. The other files send it.</summary>
[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")]
public sealed partial record OrderShipped(string OrderNumber, decimal Total, DateTimeOffset? Eta = null);
