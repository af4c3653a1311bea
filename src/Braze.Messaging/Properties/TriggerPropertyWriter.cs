using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes the members of <c>trigger_properties</c> in the forms that Braze's documents show. Generated code calls it; a
/// <see langword="null"/> value is left out, and <see cref="WriteIfNull"/> writes one on purpose.
/// </summary>
/// <remarks>
/// Numbers and dates do not depend on the culture. A value that cannot be written is a <see cref="BrazeValidationException"/> that
/// names the property. Half of a surrogate pair in a string is written as U+FFFD, as <c>System.Text.Json</c> writes it.
/// </remarks>
public sealed partial class TriggerPropertyWriter
{
    private readonly PayloadWriter _json;
    private readonly bool _allowsLiquid;
    private TriggerPropertyWriter? _allowingLiquid;

    /// <summary>Writes to <paramref name="json"/>, inside an object that the caller has begun, and refuses Liquid in texts.</summary>
    /// <param name="json">Where to write to; the caller flushes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public TriggerPropertyWriter(Utf8JsonWriter json)
    {
        Guard.NotNull(json);
        _json = new PayloadWriter(json);
    }

    /// <summary>Writes into a request.</summary>
    internal TriggerPropertyWriter(PayloadWriter json, LiquidInValues liquid)
    {
        _json = json;
        _allowsLiquid = liquid == LiquidInValues.Allow;
    }

    /// <summary>
    /// Writes to the same place and takes Liquid in texts, as <see cref="TriggerPropertyAttribute.AllowLiquid"/> says of one property.
    /// </summary>
    public TriggerPropertyWriter AllowingLiquid => _allowsLiquid ? this : _allowingLiquid ??= new TriggerPropertyWriter(_json, LiquidInValues.Allow);

    /// <summary>The exception for a value that its enum does not define, and that therefore has no text.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ArgumentException Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new UndefinedValueException($"the enum {typeof(TEnum).Name} does not define the value {value:D}, so there is no name to send");

    /// <summary>Writes a member whose value is JSON <c>null</c>.</summary>
    /// <param name="name">The key.</param>
    internal void WriteNull(TriggerPropertyName name) => _json.WriteNull(name);

    /// <summary>Writes an element of an array that is JSON <c>null</c>.</summary>
    internal void WriteNullValue() => _json.WriteNullValue();

    /// <summary>Begins a member whose value is an object.</summary>
    /// <param name="name">The key.</param>
    internal void WriteStartObject(TriggerPropertyName name) => _json.WriteStartObject(name);

    /// <summary>Begins an object as an element of an array.</summary>
    internal void WriteStartObject() => _json.WriteStartObject();

    /// <summary>Ends the object begun last.</summary>
    internal void WriteEndObject() => _json.WriteEndObject();

    /// <summary>Begins a member whose value is an array.</summary>
    /// <param name="name">The key.</param>
    internal void WriteStartArray(TriggerPropertyName name) => _json.WriteStartArray(name);

    /// <summary>Begins an array as an element of an array.</summary>
    internal void WriteStartArray() => _json.WriteStartArray();

    /// <summary>Ends the array begun last.</summary>
    internal void WriteEndArray() => _json.WriteEndArray();

    private BrazeValidationException NotFinite(TriggerPropertyName? member, double value) => _json.Broken(
        "BRZ2003: ", member, $"is {value.ToString(CultureInfo.InvariantCulture)}, which JSON has no number for", "Leave the property out, or send a number.");

    private BrazeValidationException LiquidFound(TriggerPropertyName? member, string value, int index) => _json.Broken(
        "BRZ2001: ",
        member,
        $"contains Liquid ('{{{value[index + 1]}'), which Braze would evaluate",
        "If that is intended, set AllowLiquid in its [TriggerProperty], or LiquidInValues in the options.");

    /// <summary>Runs through what holds for a key that is data: it is text, and it has no Liquid.</summary>
    private void CheckKey(string key)
    {
        if (SurrogatePairs.HasHalf(key))
        {
            throw _json.CannotWrite(null, "one of its keys contains half of a surrogate pair, which cannot be sent. A string that is cut by its length can end in one");
        }

        if (!_allowsLiquid && PayloadWriter.IndexOfLiquid(key) is int liquid and >= 0)
        {
            throw LiquidFound(null, key, liquid);
        }
    }

    private static string Text(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;

    /// <summary>Whether JSON has the number.</summary>
    internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
