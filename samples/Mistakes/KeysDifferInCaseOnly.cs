using Braze.Messaging;

namespace Mistakes;

/// <summary>Liquid tells them apart. Whoever writes the template may not.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c13")]
public sealed partial record KeysDifferInCaseOnly(
    string Name,
    [property: TriggerProperty("Name")] string FullName); // BRZ0006
