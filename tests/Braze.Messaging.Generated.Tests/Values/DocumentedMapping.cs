using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Braze.Messaging.Generated.Tests;

/// <summary>
/// What the documentation says of values, told to <c>System.Text.Json</c>, which then writes the same campaign by reflection and
/// shares no code with the generator.
/// </summary>
internal static class DocumentedMapping
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new AddressConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ReadAttributes } },
    };

    public static JsonElement Write(object campaign) => JsonSerializer.SerializeToElement(campaign, Options);

    private static void ReadAttributes(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = type.Properties[i];
            ICustomAttributeProvider declaration = property.AttributeProvider!;
            if (declaration.IsDefined(typeof(TriggerPropertyIgnoreAttribute), inherit: true)
                || ((MemberInfo)declaration).Name == nameof(ITriggerCampaign.CampaignId))
            {
                type.Properties.RemoveAt(i);
            }
            else if (declaration.GetCustomAttributes(typeof(TriggerPropertyAttribute), inherit: true) is [TriggerPropertyAttribute attribute])
            {
                property.Name = attribute.Name ?? property.Name;
                property.ShouldSerialize = attribute.WriteNull ? static (_, _) => true : property.ShouldSerialize;
            }
        }
    }

    /// <summary>As it goes over the wire, not as it was typed.</summary>
    private sealed class AddressConverter : JsonConverter<Uri>
    {
        public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString);
    }
}
