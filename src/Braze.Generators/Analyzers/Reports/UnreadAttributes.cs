using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Braze.Generators.Naming;
using Braze.Generators.Properties;

namespace Braze.Generators.Analyzers.Reports;

/// <summary>
/// BRZ0014: attributes of other serializers that have no effect here. A property that they leave out would be sent, and a property
/// that they name would render nothing.
/// </summary>
internal static class UnreadAttributes
{
    private const string Newtonsoft = "Newtonsoft.Json";
    private const string DataContract = "System.Runtime.Serialization";

    /// <summary>Reports the attributes in a campaign and in its nested objects.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="types">The campaign, and the types of its nested objects.</param>
    /// <param name="naming">The project's naming.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static void Report(INamedTypeSymbol campaign, IEnumerable<ITypeSymbol> types, PropertyNaming naming, IProblems problems, CancellationToken cancellationToken)
    {
        foreach (INamedTypeSymbol type in types.OfType<INamedTypeSymbol>().Where(static type => type.TypeKind != TypeKind.Enum))
        {
            string? optIn = OptInOf(type);
            foreach (DeclaredProperty property in PropertyList.Find(type))
            {
                if (optIn is not null && IsLeftOut(property))
                {
                    problems.Add(
                        DeclarationRules.AttributeIsNotRead,
                        () => SymbolEqualityComparer.Default.Equals(type, campaign)
                            ? PropertyLocation.OfName(property.Symbol, campaign)
                            : PropertyLocation.LeadingTo(type, campaign, cancellationToken),
                        optIn,
                        $"{type.Name}', which leaves out '{property.Name}",
                        $"as \"{CampaignNaming.Name(property.Name, naming)}\"",
                        "[TriggerPropertyIgnore]");
                    continue;
                }

                foreach (AttributeData attribute in property.Symbol.GetAttributes())
                {
                    string key = property.Attributes.Key ?? CampaignNaming.Name(property.Name, naming);
                    bool isConverter = IsConverter(attribute);
                    if ((isConverter ? Converter(property) : Replacement(attribute, property.Attributes, key)) is { } replacement)
                    {
                        problems.Add(
                            DeclarationRules.AttributeIsNotRead,
                            () => LocationOf(attribute, property.Symbol, campaign, type, cancellationToken),
                            Shown(attribute),
                            SymbolEqualityComparer.Default.Equals(type, campaign) ? property.Name : $"{type.Name}.{property.Name}",
                            isConverter ? "in the format of its type" : $"as \"{key}\"",
                            replacement);
                    }
                }
            }
        }
    }

    /// <summary>Finds the attribute by which a type leaves out all properties without an attribute of their own.</summary>
    private static string? OptInOf(INamedTypeSymbol type) =>
        type.FindAttribute(DataContract, "DataContractAttribute") is not null ? "DataContract"
        : type.FindAttribute(Newtonsoft, "JsonObjectAttribute") is { } attribute && IsOptIn(attribute) ? $"{Newtonsoft}.JsonObject"
        : null;

    private static bool IsOptIn(AttributeData attribute) => attribute.ConstructorArguments
        .Concat(attribute.NamedArguments.Where(static argument => argument.Key == "MemberSerialization").Select(static argument => argument.Value))
        .Any(static argument => argument.Type?.GetMembers("OptIn").OfType<IFieldSymbol>().Any(field => Equals(field.ConstantValue, argument.Value)) is true);

    /// <summary>Whether a property of such a type has no attribute that includes it.</summary>
    private static bool IsLeftOut(DeclaredProperty property) =>
        property.Attributes.KeyAttribute is null && !property.Symbol.GetAttributes().Any(static attribute =>
            attribute.AttributeClass.Is(DataContract, "DataMemberAttribute")
            || attribute.AttributeClass.Is(Newtonsoft, "JsonPropertyAttribute")
            || attribute.AttributeClass.Is(KnownNames.TriggerPropertyAttribute));

    private static bool IsConverter(AttributeData attribute) =>
        attribute.AttributeClass.Is(Newtonsoft, "JsonConverterAttribute") || attribute.AttributeClass.Is("System.Text.Json.Serialization", "JsonConverterAttribute");

    /// <summary>
    /// The replacement for a converter of another serializer. None for an enum, whose converter usually writes a string, as this
    /// package does.
    /// </summary>
    private static string? Converter(DeclaredProperty property) =>
        property.Attributes.Converter is not null || property.Symbol.Type.WithoutNullable().TypeKind == TypeKind.Enum
            ? null
            : "[TriggerProperty(Converter = …)] with a TriggerPropertyConverter";

    /// <summary>The replacement for an attribute of another serializer; <see langword="null"/> when none is needed.</summary>
    private static string? Replacement(AttributeData attribute, PropertyAttributes attributes, string key)
    {
        INamedTypeSymbol? type = attribute.AttributeClass;
        string? name = null;
        switch (type?.MetadataName)
        {
            case "JsonIgnoreAttribute" when type.Is(Newtonsoft, type.MetadataName):
            case "IgnoreDataMemberAttribute" when type.Is(DataContract, type.MetadataName):
                // A property with a key from this package is meant to be sent.
                return attributes.KeyAttribute is null ? "[TriggerPropertyIgnore]" : null;
            case "JsonPropertyAttribute" when type.Is(Newtonsoft, type.MetadataName):
                name = attribute.ConstructorArguments is [{ Value: string argument }] ? argument : Named(attribute, "PropertyName");
                break;
            case "DataMemberAttribute" when type.Is(DataContract, type.MetadataName):
                name = Named(attribute, "Name");
                break;
        }

        return name is null || name == key || attributes.KeyAttribute is not null ? null : $"[TriggerProperty(\"{name}\")]";
    }

    private static string? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

    private static string Shown(AttributeData attribute)
    {
        string name = attribute.AttributeClass!.Name.Replace("Attribute", "");
        return attribute.AttributeClass.ContainingNamespace.Is(Newtonsoft) ? $"{Newtonsoft}.{name}" : name;
    }

    private static Location LocationOf(AttributeData attribute, IPropertySymbol property, INamedTypeSymbol campaign, ITypeSymbol type, CancellationToken cancellationToken) =>
        !SymbolEqualityComparer.Default.Equals(type, campaign) ? PropertyLocation.LeadingTo(type, campaign, cancellationToken)
        : PropertyLocation.IsDeclaredIn(campaign, property) && attribute.ApplicationSyntaxReference is { } reference ? reference.GetSyntax(cancellationToken).GetLocation()
        : PropertyLocation.OfName(property, campaign);
}
