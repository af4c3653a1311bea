using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented limit of <c>trigger_properties</c>: 50 KB for each recipient, of the request's and its own together. A recipient's own
/// replace the request's key by key.
/// </summary>
internal static class TriggerPropertiesContract
{
    private const int MaxBytes = 50 * 1024;

    /// <summary>Refuses properties that are more than 50 KB, however a KB is counted.</summary>
    /// <param name="request">The request.</param>
    /// <param name="recipient">The recipient; <see langword="null"/> for one that has no properties of its own.</param>
    /// <param name="where">What to call it.</param>
    public static FakeBrazeAnswer? Refuse(JsonElement request, JsonElement? recipient, string where)
    {
        JsonElement? shared = request.Field("trigger_properties");
        JsonElement? own = recipient?.Field("trigger_properties");
        if (SizeOf(shared) + SizeOf(own) <= MaxBytes)
        {
            return null;
        }

        Dictionary<string, int> sizes = [];
        AddSizes(shared, sizes);
        AddSizes(own, sizes);
        return "{}".Length + sizes.Values.Sum() + Math.Max(0, sizes.Count - 1) > MaxBytes
            ? FakeBrazeAnswer.BadRequest($"trigger_properties of {where} are larger than 50 KB.")
            : null;
    }

    private static int SizeOf(JsonElement? properties) => properties is { } given ? Encoding.UTF8.GetByteCount(given.GetRawText()) : 0;

    private static void AddSizes(JsonElement? properties, Dictionary<string, int> sizes)
    {
        foreach (JsonProperty property in properties?.EnumerateObject() ?? default)
        {
            // With its key, as it stands in the body.
            sizes[property.Name] = Encoding.UTF8.GetByteCount(property.ToString());
        }
    }
}
