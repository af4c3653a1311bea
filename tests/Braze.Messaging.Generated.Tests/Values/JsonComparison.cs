using System.Globalization;
using System.Text.Json;

namespace Braze.Messaging.Generated.Tests;

/// <summary>Where two JSON values differ.</summary>
internal static class JsonComparison
{
    private static readonly string[] DateForms = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.fffzzz"];

    /// <summary>The first difference; <see langword="null"/> when there is none.</summary>
    public static string? Difference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return Say(path, expected, actual);
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                string expectedNames = string.Join(", ", expected.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal));
                string actualNames = string.Join(", ", actual.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal));
                return expectedNames != actualNames
                    ? $"{path} has {actualNames} and not {expectedNames}."
                    : expected.EnumerateObject()
                        .Select(member => Difference(member.Value, actual.GetProperty(member.Name), $"{path}.{member.Name}"))
                        .FirstOrDefault(static difference => difference is not null);
            case JsonValueKind.Array:
                return expected.GetArrayLength() != actual.GetArrayLength()
                    ? Say(path, expected, actual)
                    : Enumerable.Range(0, expected.GetArrayLength())
                        .Select(i => Difference(expected[i], actual[i], $"{path}[{i}]"))
                        .FirstOrDefault(static difference => difference is not null);
            case JsonValueKind.Number:
                return expected.GetRawText() == actual.GetRawText() ? null : Say(path, expected, actual);
            case JsonValueKind.String when IsDate(path):
                return IsSameDate(expected.GetDateTimeOffset(), actual.GetString()!) ? null : Say(path, expected, actual);
            case JsonValueKind.String:
                return expected.GetString() == actual.GetString() ? null : Say(path, expected, actual);
            default:
                return null;
        }
    }

    private static bool IsDate(string path) =>
        path.Split('.', '[')[^1] is "date" or "maybe_date" or "measured_at" || path.StartsWith("$.dates[", StringComparison.Ordinal);

    /// <summary>To the millisecond, which is all that is sent, and with the same offset.</summary>
    private static bool IsSameDate(DateTimeOffset expected, string actual) =>
        DateTimeOffset.TryParseExact(actual, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset date)
        && date.EqualsExact(new DateTimeOffset(expected.Ticks - (expected.Ticks % TimeSpan.TicksPerMillisecond), expected.Offset));

    private static string Say(string path, JsonElement expected, JsonElement actual) => $"{path} is {actual.GetRawText()} and not {expected.GetRawText()}.";
}
