using Braze.Messaging;

namespace Braze.Tests.HandWritten;

/// <summary>The campaign that both implementations send.</summary>
[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", Overrides = true)]
public sealed partial record Shipment(string OrderNumber, decimal Total, DateTimeOffset Eta, int Parcels, bool IsGift, string? Note = null);
