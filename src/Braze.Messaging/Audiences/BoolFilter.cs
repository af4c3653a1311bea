namespace Braze.Messaging;

/// <summary>Compares a custom attribute that is true or false.</summary>
public sealed class BoolFilter : CustomAttributeFilter
{
    internal BoolFilter(string customAttributeName)
        : base(customAttributeName)
    {
    }

    /// <summary>Matches users whose attribute equals the value (<c>equals</c>).</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The filter.</returns>
    public Audience EqualTo(bool value) => Compare(Comparisons.EqualTo, (json, key) => json.WriteBoolean(key, value));

    /// <summary>Matches users whose attribute does not equal the value (<c>not_equal</c>).</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The filter.</returns>
    public Audience NotEqualTo(bool value) => Compare(Comparisons.NotEqualTo, (json, key) => json.WriteBoolean(key, value));
}
