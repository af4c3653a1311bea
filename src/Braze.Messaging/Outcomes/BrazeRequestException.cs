namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when Braze refuses the request (status 4xx, or a redirect, which is not followed). Nobody is messaged,
/// and the same request would be refused again.
/// </summary>
public sealed class BrazeRequestException : BrazeException
{
    internal BrazeRequestException(string message, BrazeAnswer answer, Exception? innerException = null)
        : base(message, answer, innerException)
    {
    }
}
