using Braze.Messaging;

namespace Mistakes;

/// <summary>A template can read strings, numbers, booleans, dates, lists and objects of them. It cannot read a stream.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c05")]
public sealed partial record PropertyIsNotSerializable(
    string OrderNumber,
    Stream Invoice); // BRZ0005
