using System.Text;
using System.Text.Json;

namespace Braze.Messaging;

/// <summary>Checks the sizes that Braze accepts, on the bytes that would be sent.</summary>
internal static class PayloadLimits
{
    /// <summary>Checks the properties for one recipient: its own, and those of the request that it does not replace.</summary>
    /// <param name="shared">The properties of the request.</param>
    /// <param name="sharedSize">The size of <paramref name="shared"/> in bytes.</param>
    /// <param name="own">The recipient's own properties.</param>
    /// <param name="ownSize">The size of <paramref name="own"/> in bytes.</param>
    /// <param name="liquid">How Liquid was handled when they were written.</param>
    /// <param name="campaign">The campaign, for the message.</param>
    public static void CheckTriggerProperties(
        ITriggerProperties? shared, int sharedSize, ITriggerProperties? own, int ownSize, LiquidInValues liquid, string? campaign)
    {
        // Usually this is enough. The replaced keys are compared only if they could matter.
        if (sharedSize + ownSize > Limits.TriggerPropertiesBytes)
        {
            CountKeys(shared, own, liquid, campaign);
        }
    }

    private static void CountKeys(ITriggerProperties? shared, ITriggerProperties? own, LiquidInValues liquid, string? campaign)
    {
        Dictionary<string, int> sizes = new(StringComparer.Ordinal);
        AddSizes(shared, liquid, sizes);
        AddSizes(own, liquid, sizes);
        int size = sizes.Values.Sum() + "{}".Length - Math.Min(1, sizes.Count);
        if (size > Limits.TriggerPropertiesBytes)
        {
            KeyValuePair<string, int> largest = sizes.OrderByDescending(static property => property.Value).First();
            throw new BrazeValidationException(
                $"BRZ2004: trigger_properties are {size} bytes for one recipient of campaign '{campaign}', and Braze accepts at most {Limits.TriggerPropertiesBytes}. The largest is '{largest.Key}' with {largest.Value} bytes. Nothing was sent.");
        }
    }

    public static void CheckBody(int size)
    {
        if (size > Limits.BodyBytes)
        {
            throw new BrazeValidationException(
                $"BRZ2004: the request is {size} bytes, and Braze accepts at most {Limits.BodyBytes}. Nothing was sent. Send to fewer recipients at a time.");
        }
    }

    /// <summary>Records the size of each property, with its key, colon and comma.</summary>
    private static void AddSizes(ITriggerProperties? properties, LiquidInValues liquid, Dictionary<string, int> sizes)
    {
        if (properties is null)
        {
            return;
        }

        var json = new PropertyPayloadWriter(campaign: null);
        json.WriteStartObject();
        properties.WriteTo(new TriggerPropertyWriter(json, liquid));
        json.WriteEndObject();
        var options = new JsonDocumentOptions { MaxDepth = PayloadWriter.MaxDepth };
        using PooledBuffer buffer = json.Detach();
        using JsonDocument document = JsonDocument.Parse(buffer.Memory, options);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            JsonEncodedText key = new TriggerPropertyName(property.Name);
            sizes[property.Name] = key.EncodedUtf8Bytes.Length + Encoding.UTF8.GetByteCount(property.Value.GetRawText()) + "\"\":,".Length;
        }
    }
}
