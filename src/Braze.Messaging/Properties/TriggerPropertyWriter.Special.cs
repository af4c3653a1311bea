using System.ComponentModel;

namespace Braze.Messaging;

/// <content>Flags, values with a converter, and sequences that may not be there although they are structs.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: the texts of the flags that are set, as an array.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The flags; <see langword="null"/> is left out.</param>
    /// <param name="flags">The texts.</param>
    /// <exception cref="BrazeValidationException">A bit is set that the enum does not define.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteFlags(TriggerPropertyName name, ulong? value, TriggerPropertyFlags flags)
    {
        Guard.NotNull(flags);
        if (value is { } present)
        {
            _json.WritePropertyName(name);
            flags.Write(_json, present);
        }
    }

    /// <summary>Writes an element: the texts of the flags that are set, as an array.</summary>
    /// <param name="value">The flags; <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="flags">The texts.</param>
    /// <exception cref="BrazeValidationException">A bit is set that the enum does not define.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteFlagsValue(ulong? value, TriggerPropertyFlags flags)
    {
        Guard.NotNull(flags);
        if (value is { } present)
        {
            flags.Write(_json, present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member with a converter of the caller's.</summary>
    /// <typeparam name="T">The type that the converter takes.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    /// <param name="converter">Writes the value.</param>
    /// <exception cref="BrazeValidationException">The converter did not write one value.</exception>
    public void WriteConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : class
    {
        if (value is not null)
        {
            Convert(name, value, converter);
        }
    }

    /// <inheritdoc cref="WriteConverted{T}(TriggerPropertyName, T, TriggerPropertyConverter{T})"/>
    public void WriteConverted<T>(TriggerPropertyName name, T? value, TriggerPropertyConverter<T> converter)
        where T : struct
    {
        if (value is { } present)
        {
            Convert(name, present, converter);
        }
    }

#if !NETSTANDARD2_0
    /// <summary>Writes a member: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="name">The key.</param>
    /// <param name="items">The elements; the default, which has none to enumerate, is left out.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArray<T>(TriggerPropertyName name, System.Collections.Immutable.ImmutableArray<T> items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArray(name, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items), writeItem);

    /// <inheritdoc cref="WriteArray{T}(TriggerPropertyName, System.Collections.Immutable.ImmutableArray{T}, Action{TriggerPropertyWriter, T})"/>
    public void WriteArray<T>(TriggerPropertyName name, System.Collections.Immutable.ImmutableArray<T>? items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArray(name, items ?? default, writeItem);

    /// <summary>Writes an element: an array.</summary>
    /// <typeparam name="T">What is in it.</typeparam>
    /// <param name="items">The elements; the default, which has none to enumerate, is written as <c>null</c>.</param>
    /// <param name="writeItem">Writes one element.</param>
    public void WriteArrayValue<T>(System.Collections.Immutable.ImmutableArray<T> items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArrayValue(System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items), writeItem);

    /// <inheritdoc cref="WriteArrayValue{T}(System.Collections.Immutable.ImmutableArray{T}, Action{TriggerPropertyWriter, T})"/>
    public void WriteArrayValue<T>(System.Collections.Immutable.ImmutableArray<T>? items, Action<TriggerPropertyWriter, T> writeItem) =>
        WriteArrayValue(items ?? default, writeItem);
#endif

    private void Convert<T>(TriggerPropertyName name, T value, TriggerPropertyConverter<T> converter)
    {
        Guard.NotNull(converter);
        _json.WritePropertyName(name);
        int before = _json.Progress;
        int depth = _json.Depth;
        converter.Write(this, value);
        if (_json.Progress == before || _json.Depth != depth)
        {
            throw _json.CannotWrite(name, $"{converter.GetType().Name} did not write exactly one whole value");
        }
    }
}
