namespace Braze.Messaging;

/// <summary>Stands in for an exception that quoted the key, and says the same without it.</summary>
/// <param name="message">The type and the message of the other exception, without the key.</param>
/// <param name="text">All that the other exception shows, its stack trace too, without the key.</param>
/// <param name="innerException">What the other exception was caused by, redacted alike.</param>
internal sealed class RedactedException(string message, string text, Exception? innerException) : Exception(message, innerException)
{
    /// <inheritdoc/>
    public override string ToString() => text;
}
