namespace Braze.Messaging;

/// <summary>
/// The options of a client without a container have become wrong since it was made, or what makes those of a container has thrown, which
/// is the inner exception. Nothing has left. A client of a container whose options are wrong throws <c>OptionsValidationException</c>.
/// </summary>
public sealed class BrazeOptionsException : InvalidOperationException
{
    internal BrazeOptionsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
