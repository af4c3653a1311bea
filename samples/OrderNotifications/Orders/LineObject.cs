using System.Text;
using System.Text.Json;

namespace OrderNotifications.Orders;

/// <summary>A JSON object in a line of the file. If a field is missing or wrong, the exception names it.</summary>
/// <param name="element">The object.</param>
/// <param name="path">The path of the object in the line, with a dot at its end. Empty for the line itself.</param>
internal readonly struct LineObject(JsonElement element, string path)
{
    public bool Has(string name) => element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string name, int maxBytes = int.MaxValue)
    {
        string text = Value(name, JsonValueKind.String, "a string").GetString()!;
        return string.IsNullOrWhiteSpace(text) ? throw CreateException(name, "is empty")
            : Encoding.UTF8.GetByteCount(text) > maxBytes ? throw CreateException(name, $"is longer than {maxBytes} bytes")
            : text;
    }

    public int Integer(string name) =>
        Value(name, JsonValueKind.Number, "a number").TryGetInt32(out int value) ? value : throw CreateException(name, "is not a whole number");

    public decimal Amount(string name) =>
        Value(name, JsonValueKind.Number, "a number").TryGetDecimal(out decimal value) ? value : throw CreateException(name, "is out of range");

    public DateTimeOffset Time(string name) =>
        Value(name, JsonValueKind.String, "a string").TryGetDateTimeOffset(out DateTimeOffset value) ? value : throw CreateException(name, "is not a date and time in ISO 8601");

    public Uri Address(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out Uri? value) ? value : throw CreateException(name, "is not an absolute address");

    public LineObject Object(string name) => new(Value(name, JsonValueKind.Object, "an object"), $"{path}{name}.");

    public LineObject[] Objects(string name)
    {
        string array = path + name;
        return [.. Elements(name, JsonValueKind.Object, "an object").Select((value, index) => new LineObject(value, $"{array}[{index}]."))];
    }

    public string[] Texts(string name) => [.. Elements(name, JsonValueKind.String, "a string").Select(static value => value.GetString()!)];

    public FormatException CreateException(string name, string how) => new($"{path}{name} {how}.");

    private JsonElement[] Elements(string name, JsonValueKind kind, string kindName)
    {
        JsonElement[] elements = [.. Value(name, JsonValueKind.Array, "an array").EnumerateArray()];
        int wrong = Array.FindIndex(elements, value => value.ValueKind != kind);
        return elements.Length == 0 ? throw CreateException(name, "is empty")
            : wrong >= 0 ? throw CreateException($"{name}[{wrong}]", $"is not {kindName}")
            : elements;
    }

    private JsonElement Value(string name, JsonValueKind kind, string kindName) =>
        !Has(name) ? throw CreateException(name, "is missing")
        : element.GetProperty(name) is var value && value.ValueKind == kind ? value
        : throw CreateException(name, $"is not {kindName}");
}
