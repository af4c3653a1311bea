namespace Braze.Messaging;

/// <summary>The structure that all filters have: <c>{ "kind": { …, "comparison": "…", "value": … } }</c>.</summary>
/// <param name="kind">The kind of filter, which is the key of the outer object.</param>
/// <param name="customAttributeName">The custom attribute to compare, or <see langword="null"/> for other kinds.</param>
/// <param name="comparison">The name of the comparison on the wire.</param>
/// <param name="writeValue">Writes the value with a key, or <see langword="null"/> for a comparison without a value.</param>
internal sealed class AudienceFilter(string kind, string? customAttributeName, string comparison, Action<PayloadWriter, JsonKey>? writeValue) : Audience
{
    private static readonly JsonKey CustomAttributeName = AudienceFields.CustomAttributeName;
    private static readonly JsonKey Comparison = AudienceFields.Comparison;
    private static readonly JsonKey Value = AudienceFields.Value;

    private readonly JsonKey _kind = kind;

    /// <inheritdoc/>
    /// <remarks>Two objects, and a value that can be an array.</remarks>
    internal override int Depth => 3;

    internal override void WriteTo(PayloadWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(_kind);
        if (customAttributeName is not null)
        {
            json.WriteString(CustomAttributeName, customAttributeName.AsSpan());
        }

        json.WriteString(Comparison, comparison.AsSpan());
        writeValue?.Invoke(json, Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
