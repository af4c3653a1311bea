namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when the options of a client without a container have become invalid after it was created, or when a
/// delegate for the options threw the inner exception. Nothing was sent. If the options of a container are invalid, its client throws
/// <c>OptionsValidationException</c>.
/// </summary>
public sealed class BrazeOptionsException : InvalidOperationException
{
    internal BrazeOptionsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
