using Braze.Messaging;

namespace Mistakes;

/// <summary>The property has the name of the generated method.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c08")]
public sealed partial class GeneratedNameIsTaken
{
    /// <summary>When it is sent.</summary>
    public DateTimeOffset? SendAsync { get; init; } // BRZ0008
}
