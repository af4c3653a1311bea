using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging;

/// <content>JSON that the caller has already: it goes out as it is, and only its texts are looked at.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: JSON, as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; one that was never set is left out.</param>
    /// <exception cref="ArgumentException">A text or a key in it contains Liquid (BRZ2001).</exception>
    public void WriteJson(TriggerPropertyName name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            _property = name;
            _json.WritePropertyName(name);
            WriteJsonValue(value);
        }
    }

    /// <inheritdoc cref="WriteJson(TriggerPropertyName, JsonElement)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteJson(TriggerPropertyName name, JsonElement? value)
    {
        if (value is { } present)
        {
            WriteJson(name, present);
        }
    }

    /// <inheritdoc cref="WriteJson(TriggerPropertyName, JsonElement)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteJson(TriggerPropertyName name, JsonDocument? value)
    {
        if (value is not null)
        {
            WriteJson(name, value.RootElement);
        }
    }

    /// <inheritdoc cref="WriteJson(TriggerPropertyName, JsonElement)"/>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; <see langword="null"/> is left out.</param>
    public void WriteJson(TriggerPropertyName name, JsonNode? value)
    {
        if (value is not null)
        {
            _property = name;
            _json.WritePropertyName(name);
            WriteJsonValue(value);
        }
    }

    /// <summary>Writes an element: JSON, as it is.</summary>
    /// <param name="value">The value; one that was never set is written as <c>null</c>.</param>
    /// <exception cref="ArgumentException">A text or a key in it contains Liquid (BRZ2001).</exception>
    public void WriteJsonValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            _json.WriteNullValue();
            return;
        }

        CheckLiquid(value);
        value.WriteTo(_json.StartForeign());
        _json.EndForeign();
    }

    /// <inheritdoc cref="WriteJsonValue(JsonElement)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteJsonValue(JsonElement? value) => WriteJsonValue(value ?? default);

    /// <inheritdoc cref="WriteJsonValue(JsonElement)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteJsonValue(JsonDocument? value) => WriteJsonValue(value?.RootElement ?? default);

    /// <inheritdoc cref="WriteJsonValue(JsonElement)"/>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>.</param>
    public void WriteJsonValue(JsonNode? value)
    {
        if (value is null)
        {
            _json.WriteNullValue();
            return;
        }

        CheckLiquid(value);
        value.WriteTo(_json.StartForeign());
        _json.EndForeign();
    }

    private void CheckLiquid(JsonElement value)
    {
        if (_allowsLiquid)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                CheckLiquid(_property, value.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    CheckLiquid(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    CheckLiquid(_property, member.Name);
                    CheckLiquid(member.Value);
                }

                break;
        }
    }

    private void CheckLiquid(JsonNode? value)
    {
        if (_allowsLiquid)
        {
            return;
        }

        switch (value)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    CheckLiquid(_property, member.Key);
                    CheckLiquid(member.Value);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    CheckLiquid(item);
                }

                break;
            case JsonValue text when text.TryGetValue(out string? content):
                CheckLiquid(_property, content);
                break;
            case JsonValue other when other.GetValueKind() is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array:
                // A value of the caller's own type, whose texts show only in its JSON.
                using (var document = JsonDocument.Parse(other.ToJsonString()))
                {
                    CheckLiquid(document.RootElement);
                }

                break;
        }
    }
}
