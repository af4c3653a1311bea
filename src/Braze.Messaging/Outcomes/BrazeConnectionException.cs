namespace Braze.Messaging;

/// <summary>No connection to Braze was made (name, route, refusal, TLS): nothing has left, and it may be sent again.</summary>
public sealed class BrazeConnectionException : BrazeException
{
    internal BrazeConnectionException(string message, Exception innerException)
        : base(message, null, innerException)
    {
    }
}
