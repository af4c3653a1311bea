namespace Braze.Messaging;

/// <summary>Writes itself as the JSON object <c>trigger_properties</c>.</summary>
/// <remarks>The generator implements it for every campaign, so you rarely implement it yourself.</remarks>
public interface ITriggerProperties
{
    /// <summary>Writes the members of the object. The caller writes the braces.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <exception cref="BrazeValidationException">
    /// A value cannot be written as JSON. The message names the property and the rule.
    /// </exception>
    void WriteTo(TriggerPropertyWriter writer);
}
