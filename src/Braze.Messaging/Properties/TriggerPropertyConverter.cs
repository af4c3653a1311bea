namespace Braze.Messaging;

/// <summary>
/// Specifies how values of a type are written in <c>trigger_properties</c>, if the type has no format of its own or you want another one.
/// Set it on a property: <c>[TriggerProperty(Converter = typeof(MoneyConverter))]</c>.
/// </summary>
/// <typeparam name="T">The type of the values. A property of type <c>T?</c> can also use the converter.</typeparam>
/// <remarks>
/// The class needs a parameterless constructor. A campaign uses one instance from several threads at the same time, so do not store
/// anything between calls.
/// </remarks>
public abstract class TriggerPropertyConverter<T>
{
    /// <summary>Writes one value, as an element of an array.</summary>
    /// <param name="writer">
    /// The writer. Call exactly one of its methods that end in <c>Value</c>, for example
    /// <see cref="TriggerPropertyWriter.WriteStringValue"/>,
    /// <see cref="TriggerPropertyWriter.WriteArrayValue{T}(IEnumerable{T}, Action{TriggerPropertyWriter, T})"/> or
    /// <see cref="TriggerPropertyWriter.WriteObjectValue{T}(T, Action{TriggerPropertyWriter, T})"/>.
    /// </param>
    /// <param name="value">
    /// The value, which is not <see langword="null"/>. A null property is left out, or written as <c>null</c> if its attribute sets
    /// <see cref="TriggerPropertyAttribute.WriteNull"/>.
    /// </param>
    public abstract void Write(TriggerPropertyWriter writer, T value);
}
