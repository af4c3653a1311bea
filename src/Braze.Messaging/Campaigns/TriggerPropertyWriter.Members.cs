namespace Braze.Messaging;

/// <content>Members of an object: a key and a value.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: text, exactly as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    /// <exception cref="ArgumentException">The text contains Liquid (BRZ2001).</exception>
    public void Write(TriggerPropertyName name, string? value)
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
    public void Write(TriggerPropertyName name, bool value) => _json.WriteBoolean(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, bool)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, bool? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, int value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, int)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, int? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, uint value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, uint)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, uint? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, long value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, long)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, long? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, ulong value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, ulong)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, ulong? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number without an exponent.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, decimal value) => _json.WriteNumber(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, decimal)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, decimal? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number, finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not a number or is infinite (BRZ2003).</exception>
    public void Write(TriggerPropertyName name, float value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(name, value);
        }

        _json.WriteNumber(name, value);
    }

    /// <inheritdoc cref="Write(TriggerPropertyName, float)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, float? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: a number, finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is not a number or is infinite (BRZ2003).</exception>
    public void Write(TriggerPropertyName name, double value)
    {
        if (!IsFinite(value))
        {
            throw NotFinite(name, value);
        }

        _json.WriteNumber(name, value);
    }

    /// <inheritdoc cref="Write(TriggerPropertyName, double)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, double? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: text, in lower case with hyphens.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, Guid value) => _json.WriteString(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, Guid)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, Guid? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: ISO 8601 text with its offset and at most milliseconds.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void Write(TriggerPropertyName name, DateTimeOffset value) => _json.WriteString(name, value);

    /// <inheritdoc cref="Write(TriggerPropertyName, DateTimeOffset)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            Write(name, present);
        }
    }

    /// <summary>Writes a member: text, escaped as in a request.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void Write(TriggerPropertyName name, Uri? value)
    {
        if (value is not null)
        {
            Write(name, Text(value));
        }
    }
}
