using Braze.Messaging;

namespace Repairs;

[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a21")]
public sealed partial record OrderShipped(string OrderNumber, string? Note = null);

[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a22")]
public sealed partial class OrderReturned
{
    public DateTimeOffset? Returned { get; set; }

    // The scan of the label.
    public Stream? Label { get; set; }
}

[TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a23")]
public sealed partial record Invoice(string Number, Stream? File = null, DateTimeOffset? Due = null);

// Neither this nor what is in it is partial.
public static partial class Reminders
{
    [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a24")]
    public sealed partial record CartLeft(int Count);

    [TriggerCampaign("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a25")]
    public sealed partial record TrialEnds(int Days);
}
