namespace Braze.Messaging.Testing;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string? ContentType, string? Authorization, byte[] Body);
