namespace Braze.Generators.Parsing;

/// <summary>The attribute that gives a property its key.</summary>
internal static class KeyAttribute
{
    /// <summary><c>[TriggerProperty("…")]</c>, else <c>[JsonPropertyName]</c>; <see langword="null"/> when neither gives one.</summary>
    public static AttributeData? Find(IPropertySymbol property)
    {
        AttributeData? attribute = property.FindAttribute(KnownNames.Namespace, "TriggerPropertyAttribute");
        return HasName(attribute) ? attribute
            : property.FindAttribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute") is { } json && HasName(json) ? json
            : null;
    }

    private static bool HasName(AttributeData? attribute) => attribute?.ConstructorArguments is [{ Value: string }];
}
