namespace Braze.Messaging;

/// <summary>
/// Nothing has left, and the request may be sent again: no connection to Braze was made (name, route, refusal, TLS), or a handler of
/// the HTTP client, for example an open circuit breaker, ended the send before it reached the network.
/// </summary>
public sealed class BrazeConnectionException : BrazeException
{
    internal BrazeConnectionException(string message, Exception innerException)
        : base(message, null, innerException)
    {
    }
}
