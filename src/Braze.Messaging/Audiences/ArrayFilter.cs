namespace Braze.Messaging;

/// <summary>Compares a custom attribute that is an array of strings.</summary>
public sealed class ArrayFilter : CustomAttributeFilter
{
    internal ArrayFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>Matches users whose array contains the string (<c>includes_value</c>).</summary>
    /// <param name="value">The string.</param>
    /// <returns>The filter.</returns>
    public Audience Includes(string value) => CompareText(Comparisons.IncludesValue, value);

    /// <summary>Matches users whose array does not contain the string (<c>does_not_include_value</c>).</summary>
    /// <param name="value">The string.</param>
    /// <returns>The filter.</returns>
    public Audience DoesNotInclude(string value) => CompareText(Comparisons.DoesNotIncludeValue, value);

    /// <summary>Matches users whose array contains at least one of the strings (<c>is_any_of</c>).</summary>
    /// <param name="values">At least one string.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IncludesAnyOf(params string[] values) => CompareAnyOf(Comparisons.IsAnyOf, values);

    /// <summary>Matches users whose array contains none of the strings (<c>is_none_of</c>).</summary>
    /// <param name="values">At least one string.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IncludesNoneOf(params string[] values) => CompareAnyOf(Comparisons.IsNoneOf, values);
}
