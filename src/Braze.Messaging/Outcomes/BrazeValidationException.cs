namespace Braze.Messaging;

/// <summary>
/// The exception that is thrown when a request breaks a rule of the endpoint, or when one of its values cannot be written as JSON. Nothing
/// was sent, and the same request would end the same way.
/// </summary>
/// <remarks>
/// <see cref="Exception.Message"/> begins with the rule's ID if the analyzers have a rule for the same mistake (<c>BRZ1002: …</c>). It
/// contains no identifier and no value.
/// </remarks>
public sealed class BrazeValidationException : ArgumentException
{
    private const int RuleIdLength = 7;

    internal BrazeValidationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a value of an audience or an attribute.</summary>
    /// <param name="message">What is wrong with the value.</param>
    /// <param name="parameter">The parameter that the value was passed to.</param>
    internal BrazeValidationException(string message, string parameter)
        : base(message, parameter)
    {
    }

    /// <summary>
    /// The ID of the rule that is broken, for example <c>BRZ1002</c>, or <see langword="null"/> if the analyzers have no such rule.
    /// </summary>
    public string? RuleId =>
        Message.StartsWith("BRZ", StringComparison.Ordinal) && Message.IndexOf(':') == RuleIdLength ? Message[..RuleIdLength] : null;
}
