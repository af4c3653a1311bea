using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>
/// Writes the members of <c>trigger_properties</c> in the formats that Braze documents. Generated code calls it. A
/// <see langword="null"/> value is left out, unless you write it with <see cref="WriteIfNull"/>.
/// </summary>
/// <remarks>
/// The format of numbers and dates does not depend on the culture. If a value cannot be written, the methods throw a
/// <see cref="BrazeValidationException"/> that names the property. Half of a surrogate pair in a string is written as U+FFFD, as in
/// <c>System.Text.Json</c>.
/// </remarks>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>The maximum length of a value in <c>Format</c>, which is the length of an <c>Int128</c>.</summary>
    private const int MaxFormatLength = 40;

    private readonly PropertyPayloadWriter _json;
    private readonly bool _allowsLiquid;
    private TriggerPropertyWriter? _allowingLiquid;

    /// <summary>
    /// Creates a writer for an object that the caller has started in <paramref name="json"/>. It refuses Liquid in strings.
    /// </summary>
    /// <param name="json">The writer to write to. The caller flushes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public TriggerPropertyWriter(Utf8JsonWriter json)
    {
        Guard.NotNull(json);
        _json = new PropertyPayloadWriter(json);
    }

    /// <summary>Creates a writer for a request.</summary>
    internal TriggerPropertyWriter(PropertyPayloadWriter json, LiquidInValues liquid)
    {
        _json = json;
        _allowsLiquid = liquid == LiquidInValues.Allow;
    }

    /// <summary>
    /// A writer for the same object that allows Liquid in strings, like <see cref="TriggerPropertyAttribute.AllowLiquid"/> for one
    /// property.
    /// </summary>
    public TriggerPropertyWriter AllowingLiquid => _allowsLiquid ? this : _allowingLiquid ??= new TriggerPropertyWriter(_json, LiquidInValues.Allow);

    /// <summary>The underlying JSON writer.</summary>
    internal PropertyPayloadWriter Json => _json;

    /// <summary>Creates the exception for a value that its enum does not define, so there is no name to send.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The exception to throw.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ArgumentException Undefined<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        new UndefinedValueException($"the enum {typeof(TEnum).Name} does not define the value {value:D}, so there is no name to send");

    /// <summary>Writes a member as JSON <c>null</c> if its value is <see langword="null"/>. Otherwise, writes nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. If it is not <see langword="null"/>, write it with another method.</param>
    public void WriteIfNull<T>(TriggerPropertyName name, T value)
    {
        if (value is null)
        {
            _json.WriteNull(name.Key);
        }
    }

    /// <summary>Writes a member: an object with the properties of a campaign. <see langword="null"/> is left out.</summary>
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

    /// <summary>Whether there is a value to write. Null is left out of an object and written as an element of an array.</summary>
    /// <param name="key">The key, or <see langword="null"/> for an element of an array.</param>
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
