namespace Braze.Generators.Properties;

/// <summary>The attributes of a property that affect how it is sent.</summary>
internal sealed class PropertyAttributes
{
    private const string JsonNamespace = "System.Text.Json.Serialization";

    private AttributeData? _triggerProperty;
    private AttributeData? _jsonName;

    private PropertyAttributes()
    {
    }

    /// <summary>The attribute that gives the key: <c>[TriggerProperty("…")]</c>, or otherwise <c>[JsonPropertyName]</c>.</summary>
    public AttributeData? KeyAttribute => HasName(_triggerProperty) ? _triggerProperty : HasName(_jsonName) ? _jsonName : null;

    /// <summary>The key that an attribute gives.</summary>
    public string? Key => KeyAttribute?.ConstructorArguments[0].Value as string;

    /// <summary>Whether the property is left out.</summary>
    public bool IsIgnored { get; private set; }

    /// <summary>Whether the property is obsolete. Reading it can then be an error.</summary>
    public bool IsObsolete { get; private set; }

    /// <summary>
    /// Whether the property can be null even when its type is annotated as not null: it has <c>[MaybeNull]</c>, or a
    /// <c>[JsonIgnore]</c> that leaves out null.
    /// </summary>
    public bool MaybeNull { get; private set; }

    /// <summary>Whether null is written.</summary>
    public bool WriteNull => Argument(KnownNames.Arguments.WriteNull) is true;

    /// <summary>Whether strings can contain Liquid.</summary>
    public bool AllowLiquid => Argument(KnownNames.Arguments.AllowLiquid) is true;

    /// <summary>The type given as <c>Converter</c>.</summary>
    public ITypeSymbol? Converter => Argument(KnownNames.Arguments.Converter) as ITypeSymbol;

    /// <summary>
    /// Reads the attributes of a property. The attributes of this package also apply to an override without such an attribute: a
    /// property that must not be sent must not be sent from a derived type either. Other attributes follow their own rules of
    /// inheritance.
    /// </summary>
    public static PropertyAttributes Read(IPropertySymbol property)
    {
        var attributes = new PropertyAttributes();
        bool isSaid = attributes.Add(property, inherits: false);
        for (IPropertySymbol? overridden = property.OverriddenProperty; overridden is not null && !isSaid; overridden = overridden.OverriddenProperty)
        {
            isSaid = attributes.Add(overridden, inherits: true);
        }

        return attributes;
    }

    /// <returns>Whether one of the attributes belongs to this package.</returns>
    private bool Add(IPropertySymbol property, bool inherits)
    {
        bool isSaid = false;
        foreach (AttributeData attribute in property.GetAttributes())
        {
            INamedTypeSymbol? type = attribute.AttributeClass;
            if (type.Is(KnownNames.TriggerPropertyAttribute))
            {
                _triggerProperty ??= attribute;
                isSaid = true;
            }
            else if (type.Is(KnownNames.TriggerPropertyIgnoreAttribute))
            {
                IsIgnored = true;
                isSaid = true;
            }

            switch (type?.MetadataName)
            {
                case "JsonIgnoreAttribute" when !inherits && type.Is(JsonNamespace, type.MetadataName):
                    (bool always, bool ifNull) = Ignores(attribute);
                    IsIgnored |= always;
                    MaybeNull |= ifNull;
                    break;
                case "JsonPropertyNameAttribute" when !inherits && type.Is(JsonNamespace, type.MetadataName):
                    _jsonName ??= attribute;
                    break;
                case "ObsoleteAttribute" when type.Is("System", type.MetadataName):
                    IsObsolete = true;
                    break;
                case "MaybeNullAttribute" when type.Is("System.Diagnostics.CodeAnalysis", type.MetadataName):
                    MaybeNull = true;
                    break;
            }
        }

        return isSaid;
    }

    /// <summary>
    /// Reads the condition. The property is never written without a condition, with <c>Always</c>, or with <c>WhenWriting</c> (.NET
    /// 10 and later). Null is left out anyway, so the conditions about defaults only state that null is intended. Conditions are
    /// compared by name, because the numbers can differ between frameworks.
    /// </summary>
    private static (bool Always, bool IfNull) Ignores(AttributeData attribute)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "Condition")
            {
                string? condition = argument.Value.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, argument.Value.Value))?.Name;
                return (condition is "Always" or "WhenWriting", condition is "WhenWritingNull" or "WhenWritingDefault");
            }
        }

        return (true, false);
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
