using System.Text.Json;
using System.Text.Json.Nodes;

namespace Braze.Messaging;

/// <content>Writes the caller's JSON without changes. Its keys and strings are checked like all others.</content>
public sealed partial class TriggerPropertyWriter
{
    /// <summary>Writes a member: JSON without changes.</summary>
    /// <param name="name">The key.</param>
    /// <param name="value">The value. <see langword="null"/> and an undefined element are left out.</param>
    /// <exception cref="BrazeValidationException">
    /// A string or a key in it contains Liquid (BRZ2001) or half of a surrogate pair, or a number is not finite (BRZ2003).
    /// </exception>
    public void WriteJson(TriggerPropertyName name, JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined } present)
        {
            _json.WritePropertyName(name.Key);
            WriteElement(present);
        }
    }

    /// <inheritdoc cref="WriteJson(TriggerPropertyName, JsonElement?)"/>
    public void WriteJson(TriggerPropertyName name, JsonDocument? value) => WriteJson(name, value?.RootElement);

    /// <inheritdoc cref="WriteJson(TriggerPropertyName, JsonElement?)"/>
    public void WriteJson(TriggerPropertyName name, JsonNode? value)
    {
        if (value is not null)
        {
            _json.WritePropertyName(name.Key);
            WriteNode(value);
        }
    }

    /// <summary>Writes an element: JSON without changes.</summary>
    /// <param name="value">The value. <see langword="null"/> and an undefined element are written as <c>null</c>.</param>
    /// <exception cref="BrazeValidationException">
    /// A string or a key in it contains Liquid (BRZ2001) or half of a surrogate pair, or a number is not finite (BRZ2003).
    /// </exception>
    public void WriteJsonValue(JsonElement? value) => WriteElement(value ?? default);

    /// <inheritdoc cref="WriteJsonValue(JsonElement?)"/>
    public void WriteJsonValue(JsonDocument? value) => WriteElement(value?.RootElement ?? default);

    /// <inheritdoc cref="WriteJsonValue(JsonElement?)"/>
    public void WriteJsonValue(JsonNode? value) => WriteNode(value);

    private void WriteElement(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _json.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    WriteKey(ReadText(member, static member => member.Name));
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
                WriteStringValue(ReadText(value, static value => value.GetString()!));
                break;
            case JsonValueKind.Number:
                // Keeps the digits of the JSON.
#if NET9_0_OR_GREATER
                _json.WriteRaw(null, System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value));
#else
                _json.WriteNumber(null, value.GetRawText());
#endif
                break;
            case JsonValueKind.True or JsonValueKind.False:
                _json.WriteBoolean(null, value.ValueKind == JsonValueKind.True);
                break;
            default:
                _json.WriteNull(null);
                break;
        }
    }

    private void WriteNode(JsonNode? value)
    {
        switch (value)
        {
            case null:
                _json.WriteNull(null);
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
            case JsonValue number when FindNotFinite(number) is { } notFinite:
                throw CreateNotFiniteException(null, notFinite);
            case JsonValue other:
                // Only the serializer can write a value of another type.
                using (var document = JsonDocument.Parse(other.ToJsonString()))
                {
                    WriteElement(document.RootElement);
                }

                break;
        }
    }

    private static double? FindNotFinite(JsonValue value)
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

    /// <summary>Reads a string of a document. A string with half of a surrogate pair cannot be read.</summary>
    private string ReadText<T>(T source, Func<T, string> read)
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
