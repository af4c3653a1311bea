namespace Braze.Messaging;

/// <summary>
/// The options of a client without a container have become wrong since it was made. Nothing has left. A client of a container throws
/// <c>OptionsValidationException</c> for the same.
/// </summary>
public sealed class BrazeOptionsException : InvalidOperationException
{
    internal BrazeOptionsException(string message)
        : base(message)
    {
    }
}
