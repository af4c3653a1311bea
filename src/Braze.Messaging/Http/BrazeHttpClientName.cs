namespace Braze.Messaging;

/// <summary>The name of an HTTP client that a Braze client uses.</summary>
internal sealed record BrazeHttpClientName(string Value);
