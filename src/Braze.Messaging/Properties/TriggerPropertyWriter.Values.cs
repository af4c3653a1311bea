namespace Braze.Messaging;

/// <content>Elements of an array: a value alone, where null keeps its place.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes an element: text, exactly as it is.</summary>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">The text contains Liquid (BRZ2001).</exception>
    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            _json.WriteNullValue();
        }
        else if (_allowsLiquid)
        {
            _json.WriteStringValue(value.AsSpan());
        }
        else if (_json.WriteValueWithoutLiquid(value) is int liquid and >= 0)
        {
            throw LiquidFound(null, value, liquid);
        }
    }

    /// <summary>Writes an element: <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteBooleanValue(bool value) => _json.WriteBooleanValue(value);

    /// <inheritdoc cref="WriteBooleanValue(bool)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBooleanValue(bool? value)
    {
        if (value is { } present)
        {
            WriteBooleanValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt32Value(int value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteInt32Value(int)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteInt32Value(int? value)
    {
        if (value is { } present)
        {
            WriteInt32Value(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt32Value(uint value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteUInt32Value(uint)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteUInt32Value(uint? value)
    {
        if (value is { } present)
        {
            WriteUInt32Value(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt64Value(long value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteInt64Value(long)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteInt64Value(long? value)
    {
        if (value is { } present)
        {
            WriteInt64Value(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteUInt64Value(ulong value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteUInt64Value(ulong)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteUInt64Value(ulong? value)
    {
        if (value is { } present)
        {
            WriteUInt64Value(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number without an exponent.</summary>
    /// <param name="value">The value.</param>
    public void WriteDecimalValue(decimal value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteDecimalValue(decimal)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDecimalValue(decimal? value)
    {
        if (value is { } present)
        {
            WriteDecimalValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number, finite.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteSingleValue(float value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(null, value);
        }

        _json.WriteNumberValue(value);
    }

    /// <inheritdoc cref="WriteSingleValue(float)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteSingleValue(float? value)
    {
        if (value is { } present)
        {
            WriteSingleValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number, finite.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteDoubleValue(double value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(null, value);
        }

        _json.WriteNumberValue(value);
    }

    /// <inheritdoc cref="WriteDoubleValue(double)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDoubleValue(double? value)
    {
        if (value is { } present)
        {
            WriteDoubleValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: text, in lower case with hyphens.</summary>
    /// <param name="value">The value.</param>
    public void WriteGuidValue(Guid value) => _json.WriteStringValue(value);

    /// <inheritdoc cref="WriteGuidValue(Guid)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteGuidValue(Guid? value)
    {
        if (value is { } present)
        {
            WriteGuidValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: ISO 8601 text with its offset and at most milliseconds.</summary>
    /// <param name="value">The value.</param>
    public void WriteDateTimeOffsetValue(DateTimeOffset value) => _json.WriteStringValue(value);

    /// <inheritdoc cref="WriteDateTimeOffsetValue(DateTimeOffset)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDateTimeOffsetValue(DateTimeOffset? value)
    {
        if (value is { } present)
        {
            WriteDateTimeOffsetValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: text, escaped as in a request.</summary>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteUriValue(Uri? value) => WriteStringValue(value is null ? null : Text(value));
}
