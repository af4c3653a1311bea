using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging;

/// <content>JSON that the caller has already: it goes out as it is, and its keys and strings are checked as all others are.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: JSON, as it is.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value; one that was never set is left out.</param>
    /// <exception cref="BrazeValidationException">
    /// A string or a key in it contains Liquid (BRZ2001), a number is not finite (BRZ2003), or a string is not text.
    /// </exception>
    public void WriteJson(TriggerPropertyName name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
        {
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
            _json.WritePropertyName(name);
            WriteJsonValue(value);
        }
    }

    /// <summary>Writes an element: JSON, as it is.</summary>
    /// <param name="value">The value; one that was never set is written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">
    /// A string or a key in it contains Liquid (BRZ2001), a number is not finite (BRZ2003), or a string is not text.
    /// </exception>
    public void WriteJsonValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            _json.WriteNullValue();
            return;
        }

        WriteElement(value);
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

        WriteNode(value);
    }

    private void WriteElement(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _json.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    WriteKey(TextOf(member, static member => member.Name));
                    WriteElement(member.Value);
                }

                _json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                _json.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteElement(item);
                }

                _json.WriteEndArray();
                break;
            case JsonValueKind.String:
                WriteStringValue(TextOf(value, static value => value.GetString()!));
                break;
            case JsonValueKind.Number:
                // As it is spelled, which only the framework can tell without making a string of it.
                value.WriteTo(_json.StartForeign());
                _json.EndForeign();
                break;
            case JsonValueKind.True or JsonValueKind.False:
                _json.WriteBooleanValue(value.ValueKind == JsonValueKind.True);
                break;
            default:
                _json.WriteNullValue();
                break;
        }
    }

    private void WriteNode(JsonNode? value)
    {
        switch (value)
        {
            case null:
                _json.WriteNullValue();
                break;
            case JsonObject members:
                _json.WriteStartObject();
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    WriteKey(member.Key);
                    WriteNode(member.Value);
                }

                _json.WriteEndObject();
                break;
            case JsonArray items:
                _json.WriteStartArray();
                foreach (JsonNode? item in items)
                {
                    WriteNode(item);
                }

                _json.WriteEndArray();
                break;
            case JsonValue other when other.TryGetValue(out JsonElement element):
                WriteElement(element);
                break;
            case JsonValue text when text.TryGetValue(out string? content):
                WriteStringValue(content);
                break;
            case JsonValue number when NotFiniteIn(number) is { } notFinite:
                throw NotFinite(null, notFinite);
            case JsonValue other:
                // A value of the caller's own type, which only the serializer knows how to write.
                using (var document = JsonDocument.Parse(other.ToJsonString()))
                {
                    WriteElement(document.RootElement);
                }

                break;
        }
    }

    private static double? NotFiniteIn(JsonValue value)
    {
        double number = 0;
        if (value.TryGetValue(out double wide))
        {
            number = wide;
        }
        else if (value.TryGetValue(out float narrow))
        {
            number = narrow;
        }
#if !NETSTANDARD2_0
        else if (value.TryGetValue(out Half half))
        {
            number = (double)half;
        }
#endif

        return IsFinite(number) ? null : number;
    }

    /// <summary>Reads a string of a document, which takes half of a surrogate pair and has no text for it.</summary>
    private string TextOf<T>(T source, Func<T, string> read)
    {
        try
        {
            return read(source);
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            throw _json.CannotWrite(null, "the JSON has a string or a key with half of a surrogate pair, which cannot be sent", exception);
        }
    }
}
