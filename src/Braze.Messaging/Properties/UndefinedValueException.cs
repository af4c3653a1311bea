namespace Braze.Messaging;

/// <summary>
/// A value that its enum does not define. Where the writer of the request is known, it becomes a <see cref="BrazeValidationException"/>
/// that names the property.
/// </summary>
internal sealed class UndefinedValueException(string reason) : ArgumentException($"{char.ToUpperInvariant(reason[0])}{reason[1..]}. Nothing was sent.")
{
    /// <summary>What is wrong, as a sentence without its full stop.</summary>
    public string Reason => reason;
}
