using System.Globalization;

namespace Braze.Messaging;

/// <content>Dates and durations.</content>
public sealed partial class TriggerPropertyWriter
{
    private const int DurationLength = 26;

    /// <summary>Writes a member: ISO 8601 text with <c>Z</c> or its offset and at most milliseconds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">
    /// The value does not say what it is relative to: its <see cref="DateTime.Kind"/> is unspecified (BRZ0011). Or it is a local time
    /// so near to the first or last date that UTC has no date for it.
    /// </exception>
    public void WriteDateTime(TriggerPropertyName name, DateTime value) => _json.WriteAscii(name, Format(value, name, stackalloc byte[Iso8601.MaxLength]));

    /// <inheritdoc cref="WriteDateTime(TriggerPropertyName, DateTime)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteDateTime(TriggerPropertyName name, DateTime? value)
    {
        if (value is { } present)
        {
            WriteDateTime(name, present);
        }
    }

    /// <summary>Writes an element: ISO 8601 text with <c>Z</c> or its offset and at most milliseconds.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">
    /// The value does not say what it is relative to: its <see cref="DateTime.Kind"/> is unspecified (BRZ0011). Or it is a local time
    /// so near to the first or last date that UTC has no date for it.
    /// </exception>
    public void WriteDateTimeValue(DateTime value) => _json.WriteAsciiValue(Format(value, null, stackalloc byte[Iso8601.MaxLength]));

    /// <inheritdoc cref="WriteDateTimeValue(DateTime)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDateTimeValue(DateTime? value)
    {
        if (value is { } present)
        {
            WriteDateTimeValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: text, <c>[-][d.]hh:mm:ss[.fff]</c>; Braze documents no form for a duration.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteTimeSpan(TriggerPropertyName name, TimeSpan value) => _json.WriteString(name, Text(value, stackalloc char[DurationLength]));

    /// <inheritdoc cref="WriteTimeSpan(TriggerPropertyName, TimeSpan)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteTimeSpan(TriggerPropertyName name, TimeSpan? value)
    {
        if (value is { } present)
        {
            WriteTimeSpan(name, present);
        }
    }

    /// <summary>Writes an element: text, <c>[-][d.]hh:mm:ss[.fff]</c>; Braze documents no form for a duration.</summary>
    /// <param name="value">The value.</param>
    public void WriteTimeSpanValue(TimeSpan value) => _json.WriteStringValue(Text(value, stackalloc char[DurationLength]));

    /// <inheritdoc cref="WriteTimeSpanValue(TimeSpan)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteTimeSpanValue(TimeSpan? value)
    {
        if (value is { } present)
        {
            WriteTimeSpanValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>A date that says what it is relative to: <c>Z</c> for UTC, its offset for local time.</summary>
    private ReadOnlySpan<byte> Format(DateTime value, TriggerPropertyName? member, Span<byte> buffer)
    {
        if (value.Kind == DateTimeKind.Unspecified)
        {
            throw _json.Broken(
                "BRZ0011: ", member, "is a DateTime of unspecified kind, which Braze would read as UTC", "Use a DateTimeOffset, or DateTime.SpecifyKind.");
        }

        if (value.Kind == DateTimeKind.Utc)
        {
            return Iso8601.FormatUtc(value, buffer);
        }

        DateTimeOffset local;
        try
        {
            local = new DateTimeOffset(value);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw _json.CannotWrite(
                member, $"it is {(value.Year == 1 ? "DateTime.MinValue" : "DateTime.MaxValue")} or close to it, and in UTC this local time is out of range. A date that is not known is null");
        }

        return Iso8601.Format(local, buffer);
    }

    private static ReadOnlySpan<char> Text(TimeSpan value, Span<char> buffer)
    {
        // The framework's constant form, cut at milliseconds as dates are.
        TimeSpan whole = value - TimeSpan.FromTicks(value.Ticks % TimeSpan.TicksPerMillisecond);
#if NETSTANDARD2_0
        string text = whole.ToString("c", CultureInfo.InvariantCulture);
        int length = text.Length;
        text.AsSpan().CopyTo(buffer);
#else
        whole.TryFormat(buffer, out int length, "c", CultureInfo.InvariantCulture);
#endif
        return buffer.Slice(0, whole.Milliseconds == 0 ? length : length - 4);
    }
}
