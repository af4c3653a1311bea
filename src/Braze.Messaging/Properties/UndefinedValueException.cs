namespace Braze.Messaging;

/// <summary>
/// The exception for a value that its enum does not define. The writer of the request converts it to a
/// <see cref="BrazeValidationException"/> that names the property.
/// </summary>
internal sealed class UndefinedValueException(string reason) : ArgumentException($"{char.ToUpperInvariant(reason[0])}{reason[1..]}. Nothing was sent.")
{
    /// <summary>The problem, as a sentence without its full stop.</summary>
    public string Reason => reason;
}
