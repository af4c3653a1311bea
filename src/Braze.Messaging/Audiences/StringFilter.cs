namespace Braze.Messaging;

/// <summary>Compares a custom attribute that is a string. The comparison is case-sensitive.</summary>
public sealed class StringFilter : CustomAttributeFilter
{
    internal StringFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>Matches users whose attribute equals the string (<c>equals</c>).</summary>
    /// <param name="value">The string.</param>
    /// <returns>The filter.</returns>
    public Audience EqualTo(string value) => CompareText(Comparisons.EqualTo, value);

    /// <summary>Matches users whose attribute does not equal the string (<c>not_equal</c>).</summary>
    /// <param name="value">The string.</param>
    /// <returns>The filter.</returns>
    public Audience NotEqualTo(string value) => CompareText(Comparisons.NotEqualTo, value);

    /// <summary>Matches users whose attribute is one of the strings (<c>is_any_of</c>).</summary>
    /// <param name="values">At least one string.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IsAnyOf(params string[] values) => CompareAnyOf(Comparisons.IsAnyOf, values);

    /// <summary>Matches users whose attribute is not one of the strings, or who do not have it (<c>is_none_of</c>).</summary>
    /// <param name="values">At least one string.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="BrazeValidationException">There is no value.</exception>
    public Audience IsNoneOf(params string[] values) => CompareAnyOf(Comparisons.IsNoneOf, values);

    /// <summary>Matches users whose attribute matches the pattern (<c>matches_regex</c>).</summary>
    /// <param name="pattern">A regular expression in the syntax of PCRE, which differs from that of .NET.</param>
    /// <returns>The filter.</returns>
    public Audience MatchesRegex(string pattern) => CompareText(Comparisons.MatchesRegex, pattern);

    /// <summary>Matches users whose attribute does not match the pattern (<c>does_not_match_regex</c>).</summary>
    /// <param name="pattern">A regular expression in the syntax of PCRE, which differs from that of .NET.</param>
    /// <returns>The filter.</returns>
    public Audience DoesNotMatchRegex(string pattern) => CompareText(Comparisons.DoesNotMatchRegex, pattern);
}
