namespace Braze.Messaging;

/// <summary>The comparisons that every kind of custom attribute has (<c>custom_attribute</c>).</summary>
public abstract class CustomAttributeFilter
{
    private readonly string _customAttributeName;

    private protected CustomAttributeFilter(string customAttributeName)
    {
        if (string.IsNullOrWhiteSpace(customAttributeName))
        {
            throw new BrazeValidationException("BRZ1017: a filter needs the name of a custom attribute.", parameter: nameof(customAttributeName));
        }

        CheckText(customAttributeName, "a name of a custom attribute", nameof(customAttributeName));
        _customAttributeName = customAttributeName;
    }

    /// <summary>Matches users who have the attribute (<c>exists</c>).</summary>
    /// <returns>The filter.</returns>
    public Audience Exists() => Compare(Comparisons.Exists, null);

    /// <summary>Matches users who do not have the attribute (<c>does_not_exist</c>).</summary>
    /// <returns>The filter.</returns>
    public Audience DoesNotExist() => Compare(Comparisons.DoesNotExist, null);

    private protected Audience Compare(string comparison, Action<PayloadWriter, JsonKey>? writeValue) =>
        new AudienceFilter(AudienceFields.CustomAttribute, _customAttributeName, comparison, writeValue);

    private protected Audience CompareText(string comparison, string value)
    {
        Guard.NotNull(value);
        CheckText(value, $"a value of '{comparison}'", nameof(value));
        return Compare(comparison, (json, key) => json.WriteString(key, value.AsSpan()));
    }

    private protected Audience CompareAnyOf(string comparison, string[] values)
    {
        Guard.NotNull(values);
        if (values.Length == 0)
        {
            throw new BrazeValidationException($"BRZ1017: '{comparison}' of the custom attribute '{_customAttributeName}' needs at least one value.", parameter: nameof(values));
        }

        foreach (string value in values)
        {
            Guard.NotNull(value, nameof(values));
            CheckText(value, $"a value of '{comparison}'", nameof(values));
        }

        string[] copy = [.. values];
        return Compare(comparison, (json, key) =>
        {
            json.WriteStartArray(key);
            foreach (string value in copy)
            {
                json.WriteString(null, value.AsSpan());
            }

            json.WriteEndArray();
        });
    }

    /// <summary>The value of a filter determines who gets the message, so it must not be changed.</summary>
    private static void CheckText(string text, string what, string parameter)
    {
        if (SurrogatePairs.HasHalf(text))
        {
            throw new BrazeValidationException(
                $"BRZ1017: {what} contains half of a surrogate pair, which cannot be sent. Cutting a string by its length can split a pair.", parameter: parameter);
        }
    }
}
