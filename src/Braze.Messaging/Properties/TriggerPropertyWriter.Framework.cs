#if !NETSTANDARD2_0
using System.Globalization;

namespace Braze.Messaging;

/// <content>Types that the framework has had only for some time.</content>
public sealed partial class TriggerPropertyWriter
{
    private const int DateLength = 10;
    private const int TimeLength = 12;
    private const int BigLength = 40;

    /// <summary>Writes a member: text, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteDateOnly(TriggerPropertyName name, DateOnly value) => _json.WriteString(name, Text(value, stackalloc char[DateLength]));

    /// <inheritdoc cref="WriteDateOnly(TriggerPropertyName, DateOnly)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteDateOnly(TriggerPropertyName name, DateOnly? value)
    {
        if (value is { } present)
        {
            WriteDateOnly(name, present);
        }
    }

    /// <summary>Writes an element: text, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteDateOnlyValue(DateOnly value) => _json.WriteStringValue(Text(value, stackalloc char[DateLength]));

    /// <inheritdoc cref="WriteDateOnlyValue(DateOnly)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDateOnlyValue(DateOnly? value)
    {
        if (value is { } present)
        {
            WriteDateOnlyValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: text, <c>HH:mm:ss[.fff]</c>; Braze documents no form for a time of day.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteTimeOnly(TriggerPropertyName name, TimeOnly value) => _json.WriteString(name, Text(value, stackalloc char[TimeLength]));

    /// <inheritdoc cref="WriteTimeOnly(TriggerPropertyName, TimeOnly)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteTimeOnly(TriggerPropertyName name, TimeOnly? value)
    {
        if (value is { } present)
        {
            WriteTimeOnly(name, present);
        }
    }

    /// <summary>Writes an element: text, <c>HH:mm:ss[.fff]</c>; Braze documents no form for a time of day.</summary>
    /// <param name="value">The value.</param>
    public void WriteTimeOnlyValue(TimeOnly value) => _json.WriteStringValue(Text(value, stackalloc char[TimeLength]));

    /// <inheritdoc cref="WriteTimeOnlyValue(TimeOnly)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteTimeOnlyValue(TimeOnly? value)
    {
        if (value is { } present)
        {
            WriteTimeOnlyValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: a number, finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteHalf(TriggerPropertyName name, Half value) => WriteNumber(value, name);

    /// <inheritdoc cref="WriteHalf(TriggerPropertyName, Half)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteHalf(TriggerPropertyName name, Half? value)
    {
        if (value is { } present)
        {
            WriteHalf(name, present);
        }
    }

    /// <summary>Writes an element: a number, finite.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteHalfValue(Half value) => WriteNumber(value, null);

    /// <inheritdoc cref="WriteHalfValue(Half)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteHalfValue(Half? value)
    {
        if (value is { } present)
        {
            WriteHalfValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: text, since no document says how far numbers go.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteBig(TriggerPropertyName name, Int128 value) => _json.WriteString(name, Text(value, stackalloc char[BigLength]));

    /// <inheritdoc cref="WriteBig(TriggerPropertyName, Int128)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteBig(TriggerPropertyName name, Int128? value)
    {
        if (value is { } present)
        {
            WriteBig(name, present);
        }
    }

    /// <summary>Writes an element: text, since no document says how far numbers go.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigValue(Int128 value) => _json.WriteStringValue(Text(value, stackalloc char[BigLength]));

    /// <inheritdoc cref="WriteBigValue(Int128)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBigValue(Int128? value)
    {
        if (value is { } present)
        {
            WriteBigValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: text, since no document says how far numbers go.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteBig(TriggerPropertyName name, UInt128 value) => _json.WriteString(name, Text(value, stackalloc char[BigLength]));

    /// <inheritdoc cref="WriteBig(TriggerPropertyName, UInt128)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteBig(TriggerPropertyName name, UInt128? value)
    {
        if (value is { } present)
        {
            WriteBig(name, present);
        }
    }

    /// <summary>Writes an element: text, since no document says how far numbers go.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigValue(UInt128 value) => _json.WriteStringValue(Text(value, stackalloc char[BigLength]));

    /// <inheritdoc cref="WriteBigValue(UInt128)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBigValue(UInt128? value)
    {
        if (value is { } present)
        {
            WriteBigValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    private static ReadOnlySpan<char> Text(DateOnly value, Span<char> buffer)
    {
        value.TryFormat(buffer, out int written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return buffer[..written];
    }

    private static ReadOnlySpan<char> Text(TimeOnly value, Span<char> buffer)
    {
        value.TryFormat(buffer, out int written, value.Millisecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fff", CultureInfo.InvariantCulture);
        return buffer[..written];
    }

    private static ReadOnlySpan<char> Text<T>(T value, Span<char> buffer)
        where T : struct, ISpanFormattable
    {
        value.TryFormat(buffer, out int written, default, CultureInfo.InvariantCulture);
        return buffer[..written];
    }

    private void WriteNumber(Half value, TriggerPropertyName? member)
    {
        if (!Half.IsFinite(value))
        {
            throw NotFinite(member, (double)value);
        }

        // Its own shortest form: as a float it would have digits that nobody wrote.
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        if (member is { } name)
        {
            _json.WriteSpelled(name, text[..written]);
        }
        else
        {
            _json.WriteSpelledValue(text[..written]);
        }
    }
}
#endif
