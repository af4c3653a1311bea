using System.Runtime.Serialization;
using Braze.Messaging;

namespace Mistakes;

/// <summary>The attribute belongs to another serializer and has no effect, so the note would be sent.</summary>
[TriggerCampaign("11f0e1a2-5b1c-4d59-9a77-2f3f6d0f7c14")]
public sealed partial record AttributeIsNotRead(
    string OrderNumber,
    [property: IgnoreDataMember] string InternalNote); // BRZ0014
