namespace Braze.Messaging;

/// <content>Writes dates, times and durations.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: an ISO 8601 string with <c>Z</c> or its offset and at most milliseconds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    /// <exception cref="BrazeValidationException">
    /// The <see cref="DateTime.Kind"/> of the value is unspecified (BRZ0011), or the value is a local time so close to the first or the
    /// last date that it is out of range in UTC.
    /// </exception>
    public void WriteDateTime(TriggerPropertyName name, DateTime? value) => WriteOptionalDateTime(name.Key, value);

    /// <summary>Writes an element: an ISO 8601 string with <c>Z</c> or its offset and at most milliseconds.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">
    /// The <see cref="DateTime.Kind"/> of the value is unspecified (BRZ0011), or the value is a local time so close to the first or the
    /// last date that it is out of range in UTC.
    /// </exception>
    public void WriteDateTimeValue(DateTime? value) => WriteOptionalDateTime(null, value);

    /// <summary>Writes a member: an ISO 8601 string with its offset and at most milliseconds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteDateTimeOffset(TriggerPropertyName name, DateTimeOffset? value) => WriteOptionalDateTimeOffset(name.Key, value);

    /// <summary>Writes an element: an ISO 8601 string with its offset and at most milliseconds.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDateTimeOffsetValue(DateTimeOffset? value) => WriteOptionalDateTimeOffset(null, value);

    /// <summary>Writes a member: a string, <c>[-][d.]hh:mm:ss[.fff]</c>. Braze documents no format for durations.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteTimeSpan(TriggerPropertyName name, TimeSpan? value) => WriteOptionalTimeSpan(name.Key, value);

    /// <summary>Writes an element: a string, <c>[-][d.]hh:mm:ss[.fff]</c>. Braze documents no format for durations.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteTimeSpanValue(TimeSpan? value) => WriteOptionalTimeSpan(null, value);

#if !NETSTANDARD2_0
    /// <summary>Writes a member: a string, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteDateOnly(TriggerPropertyName name, DateOnly? value) => WriteFormatted(name.Key, value, "yyyy-MM-dd");

    /// <summary>Writes an element: a string, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDateOnlyValue(DateOnly? value) => WriteFormatted(null, value, "yyyy-MM-dd");

    /// <summary>Writes a member: a string, <c>HH:mm:ss[.fff]</c>. Braze documents no format for times of day.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteTimeOnly(TriggerPropertyName name, TimeOnly? value) => WriteFormatted(name.Key, value, GetFormat(value));

    /// <summary>Writes an element: a string, <c>HH:mm:ss[.fff]</c>. Braze documents no format for times of day.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteTimeOnlyValue(TimeOnly? value) => WriteFormatted(null, value, GetFormat(value));

    private static string GetFormat(TimeOnly? value) => value is { Millisecond: not 0 } ? "HH:mm:ss.fff" : "HH:mm:ss";
#endif

    private void WriteOptionalTimeSpan(JsonKey? key, TimeSpan? value)
    {
        const int FractionLength = 8;
        const int BelowMilliseconds = 4;
        if (!IsPresent(key, value is null))
        {
            return;
        }

        // The framework's constant format, limited to milliseconds like dates.
        ReadOnlySpan<char> text = Format(value!.Value, stackalloc char[MaxFormatLength], "c");
        bool hasFraction = text.Length > FractionLength && text[text.Length - FractionLength] == '.';
        int cut = !hasFraction ? 0 : value.Value.Milliseconds == 0 ? FractionLength : BelowMilliseconds;
        _json.WriteString(key, text.Slice(0, text.Length - cut));
    }

    private void WriteOptionalDateTime(JsonKey? key, DateTime? value)
    {
        if (!IsPresent(key, value is null))
        {
            return;
        }

        DateTime date = value!.Value;
        if (date.Kind == DateTimeKind.Unspecified)
        {
            throw _json.CreateRuleException(
                "BRZ0011", key, "is a DateTime of unspecified kind, which Braze would read as UTC", "Use a DateTimeOffset, or DateTime.SpecifyKind.");
        }

        if (date.Kind == DateTimeKind.Utc)
        {
            _json.WriteEscaped(key, Iso8601.FormatUtc(date, stackalloc byte[Iso8601.MaxLength]));
            return;
        }

        DateTimeOffset local;
        try
        {
            local = new DateTimeOffset(date);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw _json.CannotWrite(
                key, $"it is {(date.Year == 1 ? "DateTime.MinValue" : "DateTime.MaxValue")} or close to it, and in UTC this local time is out of range. Use null for a date that is not known");
        }

        _json.WriteString(key, local);
    }

    private void WriteOptionalDateTimeOffset(JsonKey? key, DateTimeOffset? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteString(key, value!.Value);
        }
    }
}
