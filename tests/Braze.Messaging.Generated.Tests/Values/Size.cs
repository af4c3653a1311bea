namespace Braze.Messaging.Generated.Tests;

public readonly record struct Size(double WidthInCm, DateTimeOffset? MeasuredAt, string? Note);
