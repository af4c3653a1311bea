using System.Globalization;
using System.Numerics;

namespace Braze.Messaging;

/// <content>Values that are written as text, being no text themselves.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: text of one character.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteChar(TriggerPropertyName name, char value) => _json.WriteString(name, stackalloc char[] { value });

    /// <inheritdoc cref="WriteChar(TriggerPropertyName, char)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteChar(TriggerPropertyName name, char? value)
    {
        if (value is { } present)
        {
            WriteChar(name, present);
        }
    }

    /// <summary>Writes an element: text of one character.</summary>
    /// <param name="value">The value.</param>
    public void WriteCharValue(char value) => _json.WriteStringValue(stackalloc char[] { value });

    /// <inheritdoc cref="WriteCharValue(char)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteCharValue(char? value)
    {
        if (value is { } present)
        {
            WriteCharValue(present);
        }
        else
        {
            _json.WriteNullValue();
        }
    }

    /// <summary>Writes a member: text, since no document says how far numbers go.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value.</param>
    public void WriteBig(TriggerPropertyName name, BigInteger value) => _json.WriteString(name, value.ToString(CultureInfo.InvariantCulture).AsSpan());

    /// <inheritdoc cref="WriteBig(TriggerPropertyName, BigInteger)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteBig(TriggerPropertyName name, BigInteger? value)
    {
        if (value is { } present)
        {
            WriteBig(name, present);
        }
    }

    /// <summary>Writes an element: text, since no document says how far numbers go.</summary>
    /// <param name="value">The value.</param>
    public void WriteBigValue(BigInteger value) => _json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture).AsSpan());

    /// <inheritdoc cref="WriteBigValue(BigInteger)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBigValue(BigInteger? value)
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
}
