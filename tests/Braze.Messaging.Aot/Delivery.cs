namespace Braze.Messaging.Aot;

internal enum Delivery
{
    ToTheDoor,
    PickUp,
}
