namespace Braze.Generators.Parsing;

/// <summary>What the attributes of a property say of how it is sent, read once.</summary>
internal sealed class PropertyAttributes
{
    /// <summary>Of a property without attributes.</summary>
    public static readonly PropertyAttributes None = new(triggerProperty: null, key: null, isIgnored: false, isObsolete: false);

    private const string JsonNamespace = "System.Text.Json.Serialization";

    private readonly AttributeData? _triggerProperty;

    private PropertyAttributes(AttributeData? triggerProperty, AttributeData? key, bool isIgnored, bool isObsolete)
    {
        _triggerProperty = triggerProperty;
        KeyAttribute = key;
        IsIgnored = isIgnored;
        IsObsolete = isObsolete;
    }

    /// <summary>The attribute that gives the key: <c>[TriggerProperty("…")]</c>, else <c>[JsonPropertyName]</c>.</summary>
    public AttributeData? KeyAttribute { get; }

    /// <summary>The key that an attribute gives.</summary>
    public string? Key => KeyAttribute?.ConstructorArguments[0].Value as string;

    /// <summary>Whether the property is left out.</summary>
    public bool IsIgnored { get; }

    /// <summary>Whether reading the property is marked as obsolete, which may be an error.</summary>
    public bool IsObsolete { get; }

    /// <summary>Whether null is written.</summary>
    public bool WriteNull => Argument("WriteNull") is true;

    /// <summary>Whether texts may contain Liquid.</summary>
    public bool AllowLiquid => Argument("AllowLiquid") is true;

    /// <summary>The type given as <c>Converter</c>.</summary>
    public ITypeSymbol? Converter => Argument("Converter") as ITypeSymbol;

    public static PropertyAttributes Of(IPropertySymbol property)
    {
        AttributeData? triggerProperty = null;
        AttributeData? jsonName = null;
        bool isIgnored = false;
        bool isObsolete = false;
        foreach (AttributeData attribute in property.GetAttributes())
        {
            INamedTypeSymbol? type = attribute.AttributeClass;
            switch (type?.MetadataName)
            {
                case "TriggerPropertyAttribute" when type.Is(KnownNames.Namespace, type.MetadataName):
                    triggerProperty ??= attribute;
                    break;
                case "TriggerPropertyIgnoreAttribute" when type.Is(KnownNames.Namespace, type.MetadataName):
                    isIgnored = true;
                    break;
                case "JsonIgnoreAttribute" when type.Is(JsonNamespace, type.MetadataName):
                    isIgnored |= Ignores(attribute);
                    break;
                case "JsonPropertyNameAttribute" when type.Is(JsonNamespace, type.MetadataName):
                    jsonName ??= attribute;
                    break;
                case "ObsoleteAttribute" when type.Is("System", type.MetadataName):
                    isObsolete = true;
                    break;
            }
        }

        AttributeData? key = HasName(triggerProperty) ? triggerProperty : HasName(jsonName) ? jsonName : null;
        return new PropertyAttributes(triggerProperty, key, isIgnored, isObsolete);
    }

    /// <summary>Without a condition, or with JsonIgnoreCondition.Always; the others are about defaults, of which null is left out anyway.</summary>
    private static bool Ignores(AttributeData attribute)
    {
        const int Always = 1;
        return attribute.NamedArguments.All(static argument => argument.Key != "Condition" || argument.Value.Value is Always);
    }

    private static bool HasName(AttributeData? attribute) => attribute?.ConstructorArguments is [{ Value: string }];

    private object? Argument(string name)
    {
        if (_triggerProperty is not null)
        {
            foreach (KeyValuePair<string, TypedConstant> argument in _triggerProperty.NamedArguments)
            {
                if (argument.Key == name)
                {
                    return argument.Value.Value;
                }
            }
        }

        return null;
    }
}
