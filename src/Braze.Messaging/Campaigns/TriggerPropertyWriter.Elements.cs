namespace Braze.Messaging;

/// <content>Elements of an array: a value alone, where null keeps its place.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes an element: text, exactly as it is.</summary>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="ArgumentException">The text contains Liquid (BRZ2001).</exception>
    public void WriteValue(string? value)
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
            throw LiquidFound(_property, value, liquid);
        }
    }

    /// <summary>Writes an element: <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(bool value) => _json.WriteBooleanValue(value);

    /// <inheritdoc cref="WriteValue(bool)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(bool? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(int value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteValue(int)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(int? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(uint value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteValue(uint)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(uint? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(long value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteValue(long)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(long? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(ulong value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteValue(ulong)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(ulong? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number without an exponent.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(decimal value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="WriteValue(decimal)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(decimal? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number, finite.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteValue(float value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(_property, value);
        }

        _json.WriteNumberValue(value);
    }

    /// <inheritdoc cref="WriteValue(float)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(float? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: a number, finite.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteValue(double value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(_property, value);
        }

        _json.WriteNumberValue(value);
    }

    /// <inheritdoc cref="WriteValue(double)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(double? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: text, in lower case with hyphens.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(Guid value) => _json.WriteStringValue(value);

    /// <inheritdoc cref="WriteValue(Guid)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(Guid? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: ISO 8601 text with its offset and at most milliseconds.</summary>
    /// <param name="value">The value.</param>
    public void WriteValue(DateTimeOffset value) => _json.WriteStringValue(value);

    /// <inheritdoc cref="WriteValue(DateTimeOffset)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(DateTimeOffset? value)
    {
        if (value is { } present)
        {
            WriteValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes an element: text, escaped as in a request.</summary>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteValue(Uri? value) => WriteValue(value is null ? null : Text(value));
}
