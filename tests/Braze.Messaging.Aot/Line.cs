namespace Braze.Messaging.Aot;

internal readonly record struct Line(string Name, int Quantity);
