namespace Braze.Messaging;

/// <summary>Something that can write itself as the JSON object of <c>trigger_properties</c>.</summary>
/// <remarks>Implemented by the generator for every campaign; there is seldom a reason to implement it by hand.</remarks>
public interface ITriggerProperties
{
    /// <summary>Writes the members of the object. The braces around them are the caller's.</summary>
    /// <param name="writer">Where to write to.</param>
    /// <exception cref="BrazeValidationException">A value has no JSON form; the message names the property and the rule.</exception>
    void WriteTo(TriggerPropertyWriter writer);
}
