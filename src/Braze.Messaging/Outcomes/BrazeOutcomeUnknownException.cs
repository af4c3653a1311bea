namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when the request was sent and no clear answer arrived: a time-out, a lost connection, status 5xx, or a
/// success whose body does not come from Braze. The message may have been sent. The endpoint has no idempotency key, so a second send can
/// message a user twice.
/// </summary>
public sealed class BrazeOutcomeUnknownException : BrazeException
{
    internal BrazeOutcomeUnknownException(string message, BrazeAnswer? answer, Exception? innerException)
        : base(message, answer, innerException)
    {
    }
}
