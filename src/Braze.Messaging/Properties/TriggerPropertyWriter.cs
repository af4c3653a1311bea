using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes the members of <c>trigger_properties</c> in the formats that Braze documents. Generated code calls it. A
/// <see langword="null"/> value is left out; <see cref="WriteIfNull"/> writes it.
/// </summary>
/// <remarks>
/// Numbers and dates do not depend on the culture. A value that cannot be written throws a <see cref="BrazeValidationException"/> that
/// names the property. Half of a surrogate pair in a string is written as U+FFFD, as <c>System.Text.Json</c> writes it.
/// </remarks>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>The most characters of a value that <c>Format</c> is used for: an <c>Int128</c>.</summary>
    private const int MaxFormatLength = 40;

    private readonly PropertyPayloadWriter _json;
    private readonly bool _allowsLiquid;
    private TriggerPropertyWriter? _allowingLiquid;

    /// <summary>Writes to <paramref name="json"/>, inside an object that the caller has begun, and refuses Liquid in strings.</summary>
    /// <param name="json">The writer to write to; the caller flushes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public TriggerPropertyWriter(Utf8JsonWriter json)
    {
        Guard.NotNull(json);
        _json = new PropertyPayloadWriter(json);
    }

    /// <summary>Writes into a request.</summary>
    internal TriggerPropertyWriter(PropertyPayloadWriter json, LiquidInValues liquid)
    {
        _json = json;
        _allowsLiquid = liquid == LiquidInValues.Allow;
    }

    /// <summary>
    /// Writes to the same place and allows Liquid in strings, as <see cref="TriggerPropertyAttribute.AllowLiquid"/> does for one property.
    /// </summary>
    public TriggerPropertyWriter AllowingLiquid => _allowsLiquid ? this : _allowingLiquid ??= new TriggerPropertyWriter(_json, LiquidInValues.Allow);

    /// <summary>The JSON that this writer writes to.</summary>
    internal PropertyPayloadWriter Json => _json;

    /// <summary>The exception for a value that its enum does not define, and that therefore has no name to send.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The exception, to be thrown.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ArgumentException Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new UndefinedValueException($"the enum {typeof(TEnum).Name} does not define the value {value:D}, so there is no name to send");

    /// <summary>Writes a member as JSON <c>null</c> when its value is <see langword="null"/>, and nothing otherwise.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value, which another method writes when it is not <see langword="null"/>.</param>
    public void WriteIfNull<T>(TriggerPropertyName name, T value)
    {
        if (value is null)
        {
            _json.WriteNull(name.Key);
        }
    }

    /// <summary>Writes a member: an object with the properties of a campaign; <see langword="null"/> is left out.</summary>
    /// <returns>The number of bytes of the object.</returns>
    internal int WriteProperties(JsonKey key, ITriggerProperties? properties)
    {
        if (properties is null)
        {
            return 0;
        }

        _json.WriteStartObject(key);
        int start = _json.Length - "{".Length;
        properties.WriteTo(this);
        _json.WriteEndObject();
        return _json.Length - ",".Length - start;
    }

    private static ReadOnlySpan<char> Format<T>(T value, Span<char> buffer, string? format = null)
#if NETSTANDARD2_0
        where T : IFormattable => value.ToString(format, CultureInfo.InvariantCulture).AsSpan();
#else
        where T : ISpanFormattable
    {
        value.TryFormat(buffer, out int written, format, CultureInfo.InvariantCulture);
        return buffer[..written];
    }
#endif

    /// <summary>Whether there is a value to write. Null is left out of an object, and keeps its place in an array.</summary>
    /// <param name="key">The key; <see langword="null"/> for an element of an array.</param>
    /// <param name="isNull">Whether the value is null.</param>
    private bool IsPresent(JsonKey? key, bool isNull)
    {
        if (isNull && key is null)
        {
            _json.WriteNull(null);
        }

        return !isNull;
    }
}
