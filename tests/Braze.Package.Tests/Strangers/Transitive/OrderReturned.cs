using Braze.Messaging;

/// <summary>Declared in a project that gets the package through another project.</summary>
[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a14")]
public sealed partial record OrderReturned(string OrderNumber, decimal Total);
