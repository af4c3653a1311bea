namespace Braze.Messaging;

/// <summary>Options without a value. Their validation at startup checks the handlers of an HTTP client.</summary>
internal sealed class HandlerCheck;
