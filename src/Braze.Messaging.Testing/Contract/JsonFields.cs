using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>Reads the fields of a JSON object; <c>null</c> counts as not given.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>Finds the first field whose value is of another type than documented.</summary>
    /// <param name="element">The object.</param>
    /// <param name="types">The type of each field, by JSON's own names.</param>
    /// <param name="where">What to call the object.</param>
    public static FakeBrazeAnswer? RefuseWrongType(this JsonElement element, IReadOnlyDictionary<string, string> types, string where)
    {
        if (TypeOf(element) is not "object")
        {
            return WrongType(where, element, "object");
        }

        foreach (KeyValuePair<string, string> field in types)
        {
            if (element.Field(field.Key) is { } value && TypeOf(value) != field.Value)
            {
                return WrongType($"{field.Key} of {where}", value, field.Value);
            }
        }

        return null;
    }

    /// <summary>Finds the first entry of a list that breaks a rule.</summary>
    /// <param name="element">The object.</param>
    /// <param name="list">The field with the list.</param>
    /// <param name="where">What to call the object; <see langword="null"/> for the request.</param>
    /// <param name="refuse">Judges one entry, and is told what to call it.</param>
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

    private static FakeBrazeAnswer WrongType(string what, JsonElement value, string type) =>
        FakeBrazeAnswer.BadRequest($"{what} is of type {TypeOf(value)}, and must be of type {type}.");

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
