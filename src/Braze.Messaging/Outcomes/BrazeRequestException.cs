namespace Braze.Messaging;

/// <summary>
/// Braze refused the request (a status of 4xx, or a redirect, which is not followed): nobody is messaged, and sending the same
/// again ends the same way.
/// </summary>
public sealed class BrazeRequestException : BrazeException
{
    internal BrazeRequestException(string message, BrazeAnswer answer, Exception? innerException = null)
        : base(message, answer, innerException)
    {
    }
}
