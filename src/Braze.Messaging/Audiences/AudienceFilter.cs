using System.Text.Json;

namespace Braze.Messaging;

/// <summary><c>{ "kind": { …, "comparison": "…", "value": … } }</c>: the shape that all filters share.</summary>
/// <param name="kind">The kind of filter, as the key of the outer object.</param>
/// <param name="customAttributeName">The custom attribute that is compared; <see langword="null"/> for the other kinds.</param>
/// <param name="comparison">The comparison's name on the wire.</param>
/// <param name="writeValue">Writes the value; <see langword="null"/> for a comparison that takes none.</param>
internal sealed class AudienceFilter(string kind, string? customAttributeName, string comparison, Action<Utf8JsonWriter>? writeValue) : Audience
{
    /// <inheritdoc/>
    /// <remarks>Two objects, and a value that may be an array.</remarks>
    internal override int Depth => 3;

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject(kind);
        if (customAttributeName is not null)
        {
            json.WriteString(AudienceFields.CustomAttributeName, customAttributeName);
        }

        json.WriteString(AudienceFields.Comparison, comparison);
        if (writeValue is not null)
        {
            json.WritePropertyName(AudienceFields.Value);
            writeValue(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
