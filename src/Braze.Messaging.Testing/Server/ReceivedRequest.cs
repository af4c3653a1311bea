namespace Braze.Messaging.Testing;

/// <summary>A request as it was received from the network.</summary>
internal sealed record ReceivedRequest(string Method, string Path, string? ContentType, string? Authorization, byte[] Body);
