using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>Reads and checks the fields of a JSON object. A field that is <c>null</c> is treated as missing.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>Refuses an object in which a field does not have the documented type.</summary>
    /// <param name="element">The object.</param>
    /// <param name="fields">The documented fields.</param>
    /// <param name="where">The name of the object in the message.</param>
    public static FakeBrazeAnswer? RefuseWrongType(this JsonElement element, IReadOnlyList<Field> fields, string where)
    {
        if (GetJsonType(element) != JsonType.Object)
        {
            return RefuseType(where, element, JsonType.Object);
        }

        foreach (Field field in fields)
        {
            if (element.Field(field.Name) is { } value && GetJsonType(value) != field.Type)
            {
                return RefuseType($"{field.Name} of {where}", value, field.Type);
            }
        }

        return null;
    }

    /// <summary>Refuses an object without a string that Braze requires.</summary>
    public static FakeBrazeAnswer? RefuseMissing(this JsonElement element, string field, string where) =>
        string.IsNullOrWhiteSpace(element.Field(field)?.GetString()) ? FakeBrazeAnswer.BadRequest($"{field} of {where} is missing or empty.") : null;

    /// <summary>Refuses an object in which a field has a string that is not in Braze's list.</summary>
    public static FakeBrazeAnswer? RefuseOtherWords(this JsonElement element, string field, IReadOnlyList<string> words, string where) =>
        element.Field(field) is { ValueKind: JsonValueKind.String } value && !words.Contains(value.GetString())
            ? FakeBrazeAnswer.BadRequest($"{field} of {where} must be one of {string.Join(", ", words)}.")
            : null;

    /// <summary>Finds the first entry of an array that breaks a rule.</summary>
    /// <param name="element">The object.</param>
    /// <param name="list">The field with the array.</param>
    /// <param name="where">The name of the object in the message, or <see langword="null"/> for the request.</param>
    /// <param name="refuse">Checks one entry. Its second argument is the name of the entry in the message.</param>
    public static FakeBrazeAnswer? RefuseEach(
        this JsonElement element, string list, string? where, Func<JsonElement, string, FakeBrazeAnswer?> refuse)
    {
        int index = 0;
        foreach (JsonElement entry in element.Field(list)?.EnumerateArray() ?? default)
        {
            if (refuse(entry, $"{list}[{index++}]{(where is null ? "" : $" of {where}")}") is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static FakeBrazeAnswer RefuseType(string what, JsonElement value, JsonType type) =>
        FakeBrazeAnswer.BadRequest($"{what} is of type {GetTypeName(GetJsonType(value))}, and must be of type {GetTypeName(type)}.");

    private static string GetTypeName(JsonType? type) => type?.ToString().ToLowerInvariant() ?? "null";

    private static JsonType? GetJsonType(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonType.Object,
        JsonValueKind.Array => JsonType.Array,
        JsonValueKind.String => JsonType.String,
        JsonValueKind.Number => JsonType.Number,
        JsonValueKind.True or JsonValueKind.False => JsonType.Boolean,
        _ => null,
    };
}
