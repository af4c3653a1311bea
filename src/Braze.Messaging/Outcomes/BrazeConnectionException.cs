namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when nothing was sent: no connection to Braze was made (DNS, routing, refusal, TLS), or a handler of the
/// HTTP client, for example an open circuit breaker, ended the send before it reached the network. You can send the request again.
/// </summary>
public sealed class BrazeConnectionException : BrazeException
{
    internal BrazeConnectionException(string message, Exception innerException)
        : base(message, null, innerException)
    {
    }
}
