using System.ComponentModel;

namespace Braze.Messaging;

/// <content>Writes flags, and values with a converter.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: an array with the names of the flags that are set.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The flags. <see langword="null"/> is left out.</param>
    /// <param name="flags">The names.</param>
    /// <exception cref="BrazeValidationException">A bit is set that the enum does not define.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteFlags(TriggerPropertyName name, ulong? value, TriggerPropertyFlags flags) => WriteOptionalFlags(name.Key, value, flags);

    /// <summary>Writes an element: an array with the names of the flags that are set.</summary>
    /// <param name="value">The flags. <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="flags">The names.</param>
    /// <exception cref="BrazeValidationException">A bit is set that the enum does not define.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteFlagsValue(ulong? value, TriggerPropertyFlags flags) => WriteOptionalFlags(null, value, flags);

    /// <summary>Writes a member with a converter.</summary>
    /// <typeparam name="T">The type that the converter writes.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    /// <param name="converter">Writes the value.</param>
    /// <exception cref="BrazeValidationException">The converter did not write exactly one value.</exception>
    public void WriteConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : class
    {
        if (value is not null)
        {
            Convert(name.Key, value, converter);
        }
    }

    /// <inheritdoc cref="WriteConverted{T}(TriggerPropertyName, T, TriggerPropertyConverter{T})"/>
    public void WriteConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : struct
    {
        if (value is { } present)
        {
            Convert(name.Key, present, converter);
        }
    }

    private void WriteOptionalFlags(JsonKey? key, ulong? value, TriggerPropertyFlags flags)
    {
        Guard.NotNull(flags);
        if (IsPresent(key, value is null))
        {
            flags.Write(_json, key, value!.Value);
        }
    }

    private void Convert<T>(JsonKey key, T value, TriggerPropertyConverter<T> converter)
    {
        Guard.NotNull(converter);
        _json.WritePropertyName(key);
        int before = _json.Progress;
        int depth = _json.Depth;
        converter.Write(this, value);
        if (_json.Progress == before || _json.Depth != depth)
        {
            throw _json.CannotWrite(key, $"{converter.GetType().Name} did not write exactly one complete value");
        }
    }
}
