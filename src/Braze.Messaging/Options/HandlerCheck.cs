namespace Braze.Messaging;

/// <summary>Options without a value, whose validation at start checks the handlers of an HTTP client.</summary>
internal sealed class HandlerCheck;
