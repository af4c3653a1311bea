namespace Braze.Messaging;

/// <content>Writes strings, and values that are written as strings.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: a string without changes.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    /// <exception cref="BrazeValidationException">The string contains Liquid (BRZ2001).</exception>
    public void WriteString(TriggerPropertyName name, string? value) => WriteOptionalString(name.Key, value);

    /// <summary>Writes an element: a string without changes.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">The string contains Liquid (BRZ2001).</exception>
    public void WriteStringValue(string? value) => WriteOptionalString(null, value);

    /// <summary>Writes a member: a string of one character.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteChar(TriggerPropertyName name, char? value) => WriteOptionalChar(name.Key, value);

    /// <summary>Writes an element: a string of one character.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteCharValue(char? value) => WriteOptionalChar(null, value);

    /// <summary>Writes a member: a string in lowercase with hyphens.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    public void WriteGuid(TriggerPropertyName name, Guid? value) => WriteOptionalGuid(name.Key, value);

    /// <summary>Writes an element: a string in lowercase with hyphens.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteGuidValue(Guid? value) => WriteOptionalGuid(null, value);

    /// <summary>Writes a member: a URI string, escaped as in an HTTP request.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> is left out.</param>
    /// <exception cref="BrazeValidationException">The URI contains Liquid (BRZ2001).</exception>
    public void WriteUri(TriggerPropertyName name, Uri? value) => WriteOptionalString(name.Key, GetText(value));

    /// <summary>Writes an element: a URI string, escaped as in an HTTP request.</summary>
    /// <param name="value">The value. <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">The URI contains Liquid (BRZ2001).</exception>
    public void WriteUriValue(Uri? value) => WriteOptionalString(null, GetText(value));

    private static string? GetText(Uri? value) => value is { IsAbsoluteUri: true } ? value.AbsoluteUri : value?.OriginalString;

    private void WriteOptionalString(JsonKey? key, string? value)
    {
        if (!IsPresent(key, value is null))
        {
            return;
        }

        if (_allowsLiquid)
        {
            _json.WriteString(key, value.AsSpan());
        }
        else if (_json.WriteStringWithoutLiquid(key, value!) is int liquid and >= 0)
        {
            throw CreateLiquidException(key, value!, liquid);
        }
    }

    private void WriteOptionalChar(JsonKey? key, char? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteString(key, stackalloc char[] { value!.Value });
        }
    }

    private void WriteOptionalGuid(JsonKey? key, Guid? value)
    {
        if (IsPresent(key, value is null))
        {
            _json.WriteString(key, value!.Value);
        }
    }

    private BrazeValidationException CreateLiquidException(JsonKey? key, string value, int index) => _json.CreateRuleException(
        "BRZ2001",
        key,
        $"contains Liquid ('{{{value[index + 1]}'), which Braze would evaluate",
        "If that is intended, set AllowLiquid in its [TriggerProperty], or LiquidInValues in the options.");
}
