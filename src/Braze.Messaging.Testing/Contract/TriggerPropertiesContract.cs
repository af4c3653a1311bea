using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented limit of <c>trigger_properties</c>: 50 KB for each recipient, counted over those of the request and its own. A
/// recipient's own properties replace those of the request key by key.
/// </summary>
internal static class TriggerPropertiesContract
{
    /// <summary>Refuses properties of more than 50 KB, with a KB of 1024 bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="recipient">The recipient; <see langword="null"/> for one with no properties of its own.</param>
    /// <param name="where">What to call it.</param>
    public static FakeBrazeAnswer? Refuse(JsonElement request, JsonElement? recipient, string where)
    {
        JsonElement? shared = request.Field(RequestFields.TriggerProperties);
        JsonElement? own = recipient?.Field(RecipientFields.TriggerProperties);
        if (SizeOf(shared) + SizeOf(own) <= Limits.TriggerPropertiesBytes)
        {
            return null;
        }

        Dictionary<string, int> sizes = [];
        AddSizes(shared, sizes);
        AddSizes(own, sizes);
        return "{}".Length + sizes.Values.Sum() + Math.Max(0, sizes.Count - 1) > Limits.TriggerPropertiesBytes
            ? FakeBrazeAnswer.BadRequest($"trigger_properties of {where} are larger than 50 KB.")
            : null;
    }

    private static int SizeOf(JsonElement? properties) => properties is { } given ? Encoding.UTF8.GetByteCount(given.GetRawText()) : 0;

    private static void AddSizes(JsonElement? properties, Dictionary<string, int> sizes)
    {
        foreach (JsonProperty property in properties?.EnumerateObject() ?? default)
        {
            // With its key, as in the body.
            sizes[property.Name] = Encoding.UTF8.GetByteCount(property.ToString());
        }
    }
}
