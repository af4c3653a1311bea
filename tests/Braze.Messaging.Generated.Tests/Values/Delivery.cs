using System.Text.Json.Serialization;

namespace Braze.Messaging.Generated.Tests;

public enum Delivery
{
    ToTheDoor,
    PickUp,

    [JsonStringEnumMemberName("Next-Day Express")]
    Express,
}
