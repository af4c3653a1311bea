using System.Globalization;

namespace Braze.Messaging;

/// <summary>Compares a custom attribute that is a number.</summary>
public sealed class NumberFilter : CustomAttributeFilter
{
    internal NumberFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>Matches users whose attribute equals the number (<c>equals</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience EqualTo(long value) => Compare(Comparisons.EqualTo, value);

    /// <inheritdoc cref="EqualTo(long)"/>
    public Audience EqualTo(decimal value) => Compare(Comparisons.EqualTo, value);

    /// <inheritdoc cref="EqualTo(long)"/>
    public Audience EqualTo(double value) => Compare(Comparisons.EqualTo, value);

    /// <summary>Matches users whose attribute does not equal the number (<c>not_equal</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience NotEqualTo(long value) => Compare(Comparisons.NotEqualTo, value);

    /// <inheritdoc cref="NotEqualTo(long)"/>
    public Audience NotEqualTo(decimal value) => Compare(Comparisons.NotEqualTo, value);

    /// <inheritdoc cref="NotEqualTo(long)"/>
    public Audience NotEqualTo(double value) => Compare(Comparisons.NotEqualTo, value);

    /// <summary>Matches users whose attribute is greater than the number (<c>greater_than</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience GreaterThan(long value) => Compare(Comparisons.GreaterThan, value);

    /// <inheritdoc cref="GreaterThan(long)"/>
    public Audience GreaterThan(decimal value) => Compare(Comparisons.GreaterThan, value);

    /// <inheritdoc cref="GreaterThan(long)"/>
    public Audience GreaterThan(double value) => Compare(Comparisons.GreaterThan, value);

    /// <summary>Matches users whose attribute is greater than or equal to the number (<c>greater_than_or_equal_to</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience GreaterThanOrEqualTo(long value) => Compare(Comparisons.GreaterThanOrEqualTo, value);

    /// <inheritdoc cref="GreaterThanOrEqualTo(long)"/>
    public Audience GreaterThanOrEqualTo(decimal value) => Compare(Comparisons.GreaterThanOrEqualTo, value);

    /// <inheritdoc cref="GreaterThanOrEqualTo(long)"/>
    public Audience GreaterThanOrEqualTo(double value) => Compare(Comparisons.GreaterThanOrEqualTo, value);

    /// <summary>Matches users whose attribute is less than the number (<c>less_than</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience LessThan(long value) => Compare(Comparisons.LessThan, value);

    /// <inheritdoc cref="LessThan(long)"/>
    public Audience LessThan(decimal value) => Compare(Comparisons.LessThan, value);

    /// <inheritdoc cref="LessThan(long)"/>
    public Audience LessThan(double value) => Compare(Comparisons.LessThan, value);

    /// <summary>Matches users whose attribute is less than or equal to the number (<c>less_than_or_equal_to</c>).</summary>
    /// <param name="value">The number, which must be finite.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">The number is not finite.</exception>
    public Audience LessThanOrEqualTo(long value) => Compare(Comparisons.LessThanOrEqualTo, value);

    /// <inheritdoc cref="LessThanOrEqualTo(long)"/>
    public Audience LessThanOrEqualTo(decimal value) => Compare(Comparisons.LessThanOrEqualTo, value);

    /// <inheritdoc cref="LessThanOrEqualTo(long)"/>
    public Audience LessThanOrEqualTo(double value) => Compare(Comparisons.LessThanOrEqualTo, value);

    private Audience Compare(string comparison, long value) => Compare(comparison, (json, key) => json.WriteNumber(key, value));

    private Audience Compare(string comparison, decimal value) => Compare(comparison, (json, key) => json.WriteNumber(key, value));

    private Audience Compare(string comparison, double value) => !TriggerPropertyWriter.IsFinite(value)
        ? throw new BrazeValidationException(
            $"BRZ2003: '{comparison}' compares with {value.ToString(CultureInfo.InvariantCulture)}, which JSON cannot represent.", parameter: nameof(value))
        : Compare(comparison, (json, key) => json.WriteNumber(key, value));
}
