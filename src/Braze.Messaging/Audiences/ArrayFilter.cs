namespace Braze.Messaging;

/// <summary>Compares a custom attribute that holds an array of texts.</summary>
public sealed class ArrayFilter : CustomAttributeFilter
{
    internal ArrayFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>The array has this text in it (<c>includes_value</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The filter.</returns>
    public Audience Includes(string value) => CompareText(Comparisons.IncludesValue, value);

    /// <summary>The array does not have this text in it (<c>does_not_include_value</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The filter.</returns>
    public Audience DoesNotInclude(string value) => CompareText(Comparisons.DoesNotIncludeValue, value);

    /// <summary>The array has at least one of these texts in it (<c>is_any_of</c>).</summary>
    /// <param name="values">At least one text.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IncludesAnyOf(params string[] values) => CompareAnyOf(Comparisons.IsAnyOf, values);

    /// <summary>The array has none of these texts in it (<c>is_none_of</c>).</summary>
    /// <param name="values">At least one text.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IncludesNoneOf(params string[] values) => CompareAnyOf(Comparisons.IsNoneOf, values);
}
