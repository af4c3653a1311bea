using System.Text;
using System.Text.Json;

namespace Braze.Messaging.Testing;

/// <summary>
/// The documented limit of <c>trigger_properties</c>: 50 KB for each recipient, for the properties of the request and of the recipient
/// together. The recipient's own properties replace those of the request key by key.
/// </summary>
internal static class TriggerPropertiesContract
{
    /// <summary>Refuses properties of more than 50 KB, where a KB is 1024 bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="recipient">The recipient, or <see langword="null"/> for a recipient without its own properties.</param>
    /// <param name="where">The name of the recipient in the message.</param>
    public static FakeBrazeAnswer? Refuse(JsonElement request, JsonElement? recipient, string where)
    {
        JsonElement? shared = request.Field(RequestFields.TriggerProperties);
        JsonElement? own = recipient?.Field(RecipientFields.TriggerProperties);
        if (GetSize(shared) + GetSize(own) <= Limits.TriggerPropertiesBytes)
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

    private static int GetSize(JsonElement? properties) => properties is { } given ? Encoding.UTF8.GetByteCount(given.GetRawText()) : 0;

    private static void AddSizes(JsonElement? properties, Dictionary<string, int> sizes)
    {
        foreach (JsonProperty property in properties?.EnumerateObject() ?? default)
        {
            // The size includes the key, as in the body.
            sizes[property.Name] = Encoding.UTF8.GetByteCount(property.ToString());
        }
    }
}
