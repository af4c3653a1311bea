namespace Braze.Messaging;

/// <summary>
/// Says how values of a type are written in <c>trigger_properties</c>, when the type has no form of its own or another is wanted. A
/// property names it: <c>[TriggerProperty(Converter = typeof(MoneyConverter))]</c>.
/// </summary>
/// <typeparam name="T">The type; a property of <c>T?</c> may name it too.</typeparam>
/// <remarks>
/// The class has a constructor without parameters. One instance serves a campaign, from several threads at a time, so it keeps
/// nothing between calls.
/// </remarks>
public abstract class TriggerPropertyConverter<T>
{
    /// <summary>Writes one value, as the writer writes an element of an array.</summary>
    /// <param name="writer">
    /// Where to: exactly one call of a method that ends in <c>Value</c>, as <see cref="TriggerPropertyWriter.WriteStringValue"/>,
    /// <see cref="TriggerPropertyWriter.WriteArrayValue{T}(IEnumerable{T}, Action{TriggerPropertyWriter, T})"/> or
    /// <see cref="TriggerPropertyWriter.WriteObjectValue{T}(T, Action{TriggerPropertyWriter, T})"/>.
    /// </param>
    /// <param name="value">The value, not <see langword="null"/>: a property without one is left out, or written as <c>null</c> when
    /// its attribute says so.</param>
    public abstract void Write(TriggerPropertyWriter writer, T value);
}
