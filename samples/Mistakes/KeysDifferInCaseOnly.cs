using Braze.Messaging;

namespace Mistakes;

/// <summary>Keys that differ only in case. Liquid is case-sensitive, but the author of a template may confuse them.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c13")]
public sealed partial record KeysDifferInCaseOnly(
    string Name,
    [property: TriggerProperty("Name")] string FullName); // BRZ0006
