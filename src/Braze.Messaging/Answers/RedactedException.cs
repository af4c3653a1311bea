namespace Braze.Messaging;

/// <summary>Replaces an exception that contained the key.</summary>
/// <param name="message">The type and the message of the other exception, without the key.</param>
/// <param name="text">The string representation of the other exception with its stack trace, without the key.</param>
/// <param name="innerException">The cause of the other exception, also without the key.</param>
internal sealed class RedactedException(string message, string text, Exception? innerException) : Exception(message, innerException)
{
    /// <inheritdoc/>
    public override string ToString() => text;
}
