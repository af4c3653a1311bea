namespace Braze.Messaging;

/// <content>Members of an object: a key and a value.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: text, exactly as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    /// <exception cref="BrazeValidationException">The text contains Liquid (BRZ2001).</exception>
    public void WriteString(TriggerPropertyName name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (_allowsLiquid)
        {
            _json.WriteString(name, value);
        }
        else if (_json.WriteWithoutLiquid(name, value) is int liquid and >= 0)
        {
            throw LiquidFound(name, value, liquid);
        }
    }

    /// <summary>Writes a member: <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteBoolean(TriggerPropertyName name, bool value) => _json.WriteBoolean(name, value);

    /// <inheritdoc cref="WriteBoolean(TriggerPropertyName, bool)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteBoolean(TriggerPropertyName name, bool? value)
    {
        if (value is { } present)
        {
            WriteBoolean(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteInt32(TriggerPropertyName name, int value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="WriteInt32(TriggerPropertyName, int)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteInt32(TriggerPropertyName name, int? value)
    {
        if (value is { } present)
        {
            WriteInt32(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteUInt32(TriggerPropertyName name, uint value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="WriteUInt32(TriggerPropertyName, uint)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteUInt32(TriggerPropertyName name, uint? value)
    {
        if (value is { } present)
        {
            WriteUInt32(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteInt64(TriggerPropertyName name, long value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="WriteInt64(TriggerPropertyName, long)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteInt64(TriggerPropertyName name, long? value)
    {
        if (value is { } present)
        {
            WriteInt64(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteUInt64(TriggerPropertyName name, ulong value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="WriteUInt64(TriggerPropertyName, ulong)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteUInt64(TriggerPropertyName name, ulong? value)
    {
        if (value is { } present)
        {
            WriteUInt64(name, present);
        }
    }

    /// <summary>Writes a member: a number without an exponent.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteDecimal(TriggerPropertyName name, decimal value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="WriteDecimal(TriggerPropertyName, decimal)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteDecimal(TriggerPropertyName name, decimal? value)
    {
        if (value is { } present)
        {
            WriteDecimal(name, present);
        }
    }

    /// <summary>Writes a member: a number, finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteSingle(TriggerPropertyName name, float value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(name, value);
        }

        _json.WriteNumber(name, value);
    }

    /// <inheritdoc cref="WriteSingle(TriggerPropertyName, float)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteSingle(TriggerPropertyName name, float? value)
    {
        if (value is { } present)
        {
            WriteSingle(name, present);
        }
    }

    /// <summary>Writes a member: a number, finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="BrazeValidationException">The value is not a number or is infinite (BRZ2003).</exception>
    public void WriteDouble(TriggerPropertyName name, double value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(name, value);
        }

        _json.WriteNumber(name, value);
    }

    /// <inheritdoc cref="WriteDouble(TriggerPropertyName, double)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteDouble(TriggerPropertyName name, double? value)
    {
        if (value is { } present)
        {
            WriteDouble(name, present);
        }
    }

    /// <summary>Writes a member: text, in lower case with hyphens.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteGuid(TriggerPropertyName name, Guid value) => _json.WriteString(name, value);

    /// <inheritdoc cref="WriteGuid(TriggerPropertyName, Guid)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteGuid(TriggerPropertyName name, Guid? value)
    {
        if (value is { } present)
        {
            WriteGuid(name, present);
        }
    }

    /// <summary>Writes a member: ISO 8601 text with its offset and at most milliseconds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteDateTimeOffset(TriggerPropertyName name, DateTimeOffset value) => _json.WriteString(name, value);

    /// <inheritdoc cref="WriteDateTimeOffset(TriggerPropertyName, DateTimeOffset)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteDateTimeOffset(TriggerPropertyName name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            WriteDateTimeOffset(name, present);
        }
    }

    /// <summary>Writes a member: text, escaped as in a request.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteUri(TriggerPropertyName name, Uri? value)
    {
        if (value is not null)
        {
            WriteString(name, Text(value));
        }
    }
}
