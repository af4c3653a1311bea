using Braze.Generators.Diagnostics;
using Braze.Generators.Models;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Parsing;

/// <summary>From the properties of one campaign to the JSON forms of their types.</summary>
internal sealed partial class ValueParser(IProblems problems, CancellationToken cancellationToken)
{
    private readonly Dictionary<ITypeSymbol, int> _objectIndexes = new(SymbolEqualityComparer.Default);
    private readonly List<ObjectModel> _objects = [];
    private readonly Dictionary<ITypeSymbol, int> _enumIndexes = new(SymbolEqualityComparer.Default);
    private readonly List<EnumModel> _enums = [];

    /// <summary>Why the type that was parsed last has no JSON form.</summary>
    private string _reason = string.Empty;

    public EquatableArray<ObjectModel> Objects => new(_objects.ToImmutableArray());

    public EquatableArray<EnumModel> Enums => new(_enums.ToImmutableArray());

    /// <summary>Reads the trigger properties of a campaign, and adds a problem for each that has no JSON form.</summary>
    public EquatableArray<PropertyModel> ParseCampaign(INamedTypeSymbol campaign)
    {
        var properties = ImmutableArray.CreateBuilder<PropertyModel>();
        foreach (IPropertySymbol property in PropertyList.Of(campaign))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (property.Type.TypeKind == TypeKind.Error)
            {
                // The compiler says so. The others are generated meanwhile, so that their uses stay without errors.
                continue;
            }

            if (ParseValue(property.Type) is { } value)
            {
                properties.Add(Property(property, value));
            }
            else
            {
                problems.Add(DeclarationRules.PropertyHasNoJsonForm, () => TypeLocation(property, campaign), property.Name, _reason);
            }
        }

        if (FindRepeatedKey(properties) is var (first, second))
        {
            IPropertySymbol repeated = PropertyList.Of(campaign).First(property => property.Name == second.Name);
            problems.Add(DeclarationRules.KeyIsWrittenTwice, () => NameLocation(repeated, campaign), first.Name, second.Name, second.WireName);
        }

        return new EquatableArray<PropertyModel>(properties.ToImmutable());
    }

    private static PropertyModel Property(IPropertySymbol property, ValueModel value)
    {
        AttributeData? attribute = property.FindAttribute(KnownNames.Namespace, "TriggerPropertyAttribute");
        bool writeNull = attribute?.NamedArguments.Any(static argument => argument is { Key: "WriteNull", Value.Value: true }) is true;
        return new PropertyModel(property.Name, WireName(property, attribute), writeNull, value);
    }

    private static string WireName(IPropertySymbol property, AttributeData? attribute)
    {
        attribute = attribute is { ConstructorArguments.Length: 1 }
            ? attribute
            : property.FindAttribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute");
        return attribute?.ConstructorArguments is [{ Value: string name }] ? name : SnakeCase.Convert(property.Name);
    }

    private static (PropertyModel First, PropertyModel Second)? FindRepeatedKey(IReadOnlyList<PropertyModel> properties)
    {
        var seen = new Dictionary<string, PropertyModel>(StringComparer.Ordinal);
        foreach (PropertyModel property in properties)
        {
            if (seen.TryGetValue(property.WireName, out PropertyModel? first))
            {
                return (first, property);
            }

            seen.Add(property.WireName, property);
        }

        return null;
    }

    private Location TypeLocation(IPropertySymbol property, INamedTypeSymbol campaign) =>
        Declaration(property) switch
        {
            BasePropertyDeclarationSyntax declaration => declaration.Type.GetLocation(),
            ParameterSyntax { Type: { } type } => type.GetLocation(),
            _ => campaign.Locations[0],
        };

    private Location NameLocation(IPropertySymbol property, INamedTypeSymbol campaign) =>
        Declaration(property) is null ? campaign.Locations[0] : property.Locations[0];

    private SyntaxNode? Declaration(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference, ..] ? reference.GetSyntax(cancellationToken) : null;
}
