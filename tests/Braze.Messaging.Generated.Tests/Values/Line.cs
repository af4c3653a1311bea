namespace Braze.Messaging.Generated.Tests;

public sealed record Line(string? ProductName = null, int Quantity = 0, decimal? Price = null, Size Size = default, IReadOnlyList<Delivery>? Ways = null);
