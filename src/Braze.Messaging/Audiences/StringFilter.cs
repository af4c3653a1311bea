namespace Braze.Messaging;

/// <summary>Compares a custom attribute that holds text. Upper and lower case differ.</summary>
public sealed class StringFilter : CustomAttributeFilter
{
    internal StringFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>The attribute is this text (<c>equals</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The filter.</returns>
    public Audience EqualTo(string value) => CompareText(Comparisons.EqualTo, value);

    /// <summary>The attribute is another text (<c>not_equal</c>).</summary>
    /// <param name="value">The text.</param>
    /// <returns>The filter.</returns>
    public Audience NotEqualTo(string value) => CompareText(Comparisons.NotEqualTo, value);

    /// <summary>The attribute is one of these texts (<c>is_any_of</c>).</summary>
    /// <param name="values">At least one text.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IsAnyOf(params string[] values) => CompareAnyOf(Comparisons.IsAnyOf, values);

    /// <summary>The attribute is none of these texts, or the user lacks it (<c>is_none_of</c>).</summary>
    /// <param name="values">At least one text.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IsNoneOf(params string[] values) => CompareAnyOf(Comparisons.IsNoneOf, values);

    /// <summary>The attribute matches the pattern (<c>matches_regex</c>).</summary>
    /// <param name="pattern">A regular expression as PCRE reads it, which differs from .NET's in places.</param>
    /// <returns>The filter.</returns>
    public Audience MatchesRegex(string pattern) => CompareText(Comparisons.MatchesRegex, pattern);

    /// <summary>The attribute does not match the pattern (<c>does_not_match_regex</c>).</summary>
    /// <param name="pattern">A regular expression as PCRE reads it, which differs from .NET's in places.</param>
    /// <returns>The filter.</returns>
    public Audience DoesNotMatchRegex(string pattern) => CompareText(Comparisons.DoesNotMatchRegex, pattern);
}
