namespace Braze.Messaging;

/// <summary>
/// The request left and no clear answer came: a time-out, a lost connection, a status of 5xx, or a success whose body is not
/// Braze's. The message may have been sent; the endpoint has no idempotency key, so sending again can send twice.
/// </summary>
public sealed class BrazeOutcomeUnknownException : BrazeException
{
    internal BrazeOutcomeUnknownException(string message, BrazeAnswer? answer, Exception? innerException)
        : base(message, answer, innerException)
    {
    }
}
