namespace Braze.Messaging;

/// <summary>
/// The request breaks a rule of the endpoint, or one of its values cannot be written as JSON. Nothing has left, and sending the same
/// request again ends the same way.
/// </summary>
/// <remarks>
/// <see cref="Exception.Message"/> begins with the rule's ID where the analyzers have a rule for the same mistake
/// (<c>BRZ1002: …</c>), and holds no user and no value.
/// </remarks>
public sealed class BrazeValidationException : ArgumentException
{
    private const int RuleIdLength = 7;

    internal BrazeValidationException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>A value that an audience or an attribute is made with.</summary>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="parameter">The parameter that it was given to.</param>
    internal BrazeValidationException(string message, string parameter)
        : base(message, parameter)
    {
    }

    /// <summary>
    /// The ID of the rule that is broken, for example <c>BRZ1002</c>; <see langword="null"/> where the analyzers have no such rule.
    /// </summary>
    public string? RuleId =>
        Message.StartsWith("BRZ", StringComparison.Ordinal) && Message.IndexOf(':') == RuleIdLength ? Message[..RuleIdLength] : null;
}
