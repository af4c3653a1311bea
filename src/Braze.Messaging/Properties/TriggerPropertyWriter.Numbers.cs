using System.Globalization;
using System.Numerics;

namespace Braze.Messaging;

/// <content>Writes Booleans and numbers.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: <c>true</c> or <c>false</c>.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteBoolean(TriggerPropertyName name, bool? value) => WriteOptionalBoolean(name.Key, value);

    /// <summary>Writes an element: <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBooleanValue(bool? value) => WriteOptionalBoolean(null, value);

    /// <summary>Writes a member: a number.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteInt32(TriggerPropertyName name, int? value) => WriteInteger(name.Key, value);

    /// <summary>Writes an element: a number.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteInt32Value(int? value) => WriteInteger(null, value);

    /// <inheritdoc cref="WriteInt32"/>
    public void WriteUInt32(TriggerPropertyName name, uint? value) => WriteInteger(name.Key, value);

    /// <inheritdoc cref="WriteInt32Value"/>
    public void WriteUInt32Value(uint? value) => WriteInteger(null, value);

    /// <inheritdoc cref="WriteInt32"/>
    public void WriteInt64(TriggerPropertyName name, long? value) => WriteInteger(name.Key, value);

    /// <inheritdoc cref="WriteInt32Value"/>
    public void WriteInt64Value(long? value) => WriteInteger(null, value);

    /// <inheritdoc cref="WriteInt32"/>
    public void WriteUInt64(TriggerPropertyName name, ulong? value) => WriteUnsigned(name.Key, value);

    /// <inheritdoc cref="WriteInt32Value"/>
    public void WriteUInt64Value(ulong? value) => WriteUnsigned(null, value);

    /// <summary>Writes a member: a number without an exponent.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteDecimal(TriggerPropertyName name, decimal? value) => WriteOptionalDecimal(name.Key, value);

    /// <summary>Writes an element: a number without an exponent.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteDecimalValue(decimal? value) => WriteOptionalDecimal(null, value);

    /// <summary>Writes a member: a number, which must be finite.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    /// <exception cref="BrazeValidationException">The value is NaN or infinite (BRZ2003).</exception>
    public void WriteSingle(TriggerPropertyName name, float? value) => WriteOptionalSingle(name.Key, value);

    /// <summary>Writes an element: a number, which must be finite.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">The value is NaN or infinite (BRZ2003).</exception>
    public void WriteSingleValue(float? value) => WriteOptionalSingle(null, value);

    /// <inheritdoc cref="WriteSingle(TriggerPropertyName, float?)"/>
    public void WriteDouble(TriggerPropertyName name, double? value) => WriteOptionalDouble(name.Key, value);

    /// <inheritdoc cref="WriteSingleValue"/>
    public void WriteDoubleValue(double? value) => WriteOptionalDouble(null, value);

    /// <summary>Writes a member: a string of digits, because Braze does not document how large a number can be.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteBig(TriggerPropertyName name, BigInteger? value) => WriteString(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes an element: a string of digits, because Braze does not document how large a number can be.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteBigValue(BigInteger? value) => WriteStringValue(value?.ToString(CultureInfo.InvariantCulture));

#if !NETSTANDARD2_0
    /// <inheritdoc cref="WriteSingle(TriggerPropertyName, float?)"/>
    public void WriteHalf(TriggerPropertyName name, Half? value) => WriteOptionalHalf(name.Key, value);

    /// <inheritdoc cref="WriteSingleValue"/>
    public void WriteHalfValue(Half? value) => WriteOptionalHalf(null, value);

    /// <inheritdoc cref="WriteBig(TriggerPropertyName, BigInteger?)"/>
    public void WriteBig(TriggerPropertyName name, Int128? value) => WriteFormatted(name.Key, value);

    /// <inheritdoc cref="WriteBigValue(BigInteger?)"/>
    public void WriteBigValue(Int128? value) => WriteFormatted(null, value);

    /// <inheritdoc cref="WriteBig(TriggerPropertyName, BigInteger?)"/>
    public void WriteBig(TriggerPropertyName name, UInt128? value) => WriteFormatted(name.Key, value);

    /// <inheritdoc cref="WriteBigValue(BigInteger?)"/>
    public void WriteBigValue(UInt128? value) => WriteFormatted(null, value);

    private void WriteOptionalHalf(JsonKey? key, Half? value)
    {
        if (!IsPresent(key, value is null))
        {
            return;
        }

        if (!Half.IsFinite(value!.Value))
        {
            throw CreateNotFiniteException(key, (double)value.Value);
        }

        // Uses the shortest form of a Half. As a float, the number would have extra digits.
        Span<byte> digits = stackalloc byte[32];
        value.Value.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
        _json.WriteRaw(key, digits[..written]);
    }

    private void WriteFormatted<T>(JsonKey? key, T? value, string? format = null)
        where T : struct, ISpanFormattable
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteString(key, Format(value!.Value, stackalloc char[MaxFormatLength], format));
        }
    }
#endif

    /// <summary>Whether JSON can represent the number.</summary>
    internal static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private void WriteOptionalBoolean(JsonKey? key, bool? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteBoolean(key, value!.Value);
        }
    }

    private void WriteInteger(JsonKey? key, long? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteNumber(key, value!.Value);
        }
    }

    private void WriteUnsigned(JsonKey? key, ulong? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteNumber(key, value!.Value);
        }
    }

    private void WriteOptionalDecimal(JsonKey? key, decimal? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteNumber(key, value!.Value);
        }
    }

    private void WriteOptionalSingle(JsonKey? key, float? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteNumber(key, IsFinite(value!.Value) ? value.Value : throw CreateNotFiniteException(key, value.Value));
        }
    }

    private void WriteOptionalDouble(JsonKey? key, double? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteNumber(key, IsFinite(value!.Value) ? value.Value : throw CreateNotFiniteException(key, value.Value));
        }
    }

    private BrazeValidationException CreateNotFiniteException(JsonKey? key, double value) => _json.CreateRuleException(
        "BRZ2003", key, $"is {value.ToString(CultureInfo.InvariantCulture)}, which JSON cannot represent", "Leave the property out, or send a finite number.");
}
