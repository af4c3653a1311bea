using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes the members of <c>trigger_properties</c> in the forms that Braze's documents show. Generated code calls it; a
/// <see langword="null"/> value is left out, and <see cref="WriteIfNull"/> writes one on purpose.
/// </summary>
/// <remarks>
/// Numbers and dates do not depend on the culture. A number that JSON cannot express is an
/// <see cref="ArgumentException"/> that names the property.
/// </remarks>
public sealed partial class TriggerPropertyWriter
{
    private readonly PayloadWriter _json;
    private readonly bool _allowsLiquid;

    /// <summary>The writer that this one is the <see cref="AllowingLiquid"/> of, or itself.</summary>
    private readonly TriggerPropertyWriter _original;
    private TriggerPropertyWriter? _allowingLiquid;
    private TriggerPropertyName _property;

    /// <summary>The campaign whose request is written, for messages; <see langword="null"/> where it is not known.</summary>
    internal string? Campaign { get; set; }

    /// <summary>Writes to <paramref name="json"/>, inside an object that the caller has begun, and refuses Liquid in texts.</summary>
    /// <param name="json">Where to write to; the caller flushes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public TriggerPropertyWriter(Utf8JsonWriter json)
    {
        Guard.NotNull(json);
        _json = new PayloadWriter(json);
        _original = this;
    }

    /// <summary>Writes into a request.</summary>
    internal TriggerPropertyWriter(PayloadWriter json, LiquidInValues liquid, TriggerPropertyWriter? original = null)
    {
        _json = json;
        _original = original ?? this;
        _allowsLiquid = liquid == LiquidInValues.Allow;
    }

    /// <summary>
    /// Writes to the same place and takes Liquid in texts, as <see cref="TriggerPropertyAttribute.AllowLiquid"/> says of one property.
    /// </summary>
    public TriggerPropertyWriter AllowingLiquid => _allowsLiquid ? this : _allowingLiquid ??= new TriggerPropertyWriter(_json, LiquidInValues.Allow, this);

    /// <summary>The exception for a value that its enum does not define, and that therefore has no text.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ArgumentException Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new($"{value:D} is no value of {typeof(TEnum).Name}, so it has no text to be sent as. Nothing was sent.");

    /// <summary>Writes a member whose value is JSON <c>null</c>.</summary>
    /// <param name="name">The key.</param>
    internal void WriteNull(TriggerPropertyName name) => _json.WriteNull(name);

    /// <summary>Writes an element of an array that is JSON <c>null</c>.</summary>
    internal void WriteNullValue() => _json.WriteNullValue();

    /// <summary>Begins a member whose value is an object.</summary>
    /// <param name="name">The key.</param>
    internal void WriteStartObject(TriggerPropertyName name) => _json.WriteStartObject(_property = name);

    /// <summary>Begins an object as an element of an array.</summary>
    internal void WriteStartObject() => _json.WriteStartObject();

    /// <summary>Ends the object begun last.</summary>
    internal void WriteEndObject() => _json.WriteEndObject();

    /// <summary>Begins a member whose value is an array.</summary>
    /// <param name="name">The key.</param>
    internal void WriteStartArray(TriggerPropertyName name) => _json.WriteStartArray(_property = name);

    /// <summary>Begins an array as an element of an array.</summary>
    internal void WriteStartArray() => _json.WriteStartArray();

    /// <summary>Ends the array begun last.</summary>
    internal void WriteEndArray() => _json.WriteEndArray();

    private static ArgumentException NotFinite(TriggerPropertyName property, double value) => new(
        $"BRZ2003: the property '{property}' is {value.ToString(CultureInfo.InvariantCulture)}, and JSON has no such number. Nothing was sent.");

    private void CheckLiquid(TriggerPropertyName property, string value)
    {
        if (!_allowsLiquid && PayloadWriter.IndexOfLiquid(value) is int liquid and >= 0)
        {
            throw LiquidFound(property, value, liquid);
        }
    }

    private static ArgumentException LiquidFound(TriggerPropertyName property, string value, int index) => new(
        $"BRZ2001: the trigger property '{property}' contains Liquid ('{{{value[index + 1]}'), which Braze would evaluate. Nothing was sent. If that is meant, set AllowLiquid of its [TriggerProperty], or LiquidInValues of the options.");

    private static string Text(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;

    /// <summary>Whether JSON has the number.</summary>
    internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
