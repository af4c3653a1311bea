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
            if (IsHalfTyped(property))
            {
                // The compiler says so. The others are generated meanwhile, so that their uses stay without errors.
                continue;
            }

            if (ParseValue(property.Type) is { } value)
            {
                properties.Add(Property(property, value) with { OverrideType = SymbolNames.Nullable(property.Type) });
            }
            else
            {
                problems.Add(
                    DeclarationRules.PropertyHasNoJsonForm, () => TypeLocation(property, campaign), NameIn(campaign, property), _reason);
            }
        }

        foreach ((PropertyModel first, PropertyModel second) in FindRepeatedKeys(properties))
        {
            IPropertySymbol repeated = PropertyList.Of(campaign).First(property => property.Name == second.Name);
            problems.Add(
                DeclarationRules.KeyIsWrittenTwice, () => NameLocation(repeated, campaign), first.Name, second.Name, second.WireName);
        }

        return new EquatableArray<PropertyModel>(properties.ToImmutable());
    }

    /// <summary>Whether a type that does not exist is part of the property's, as it is written: with type parameters, not arguments.</summary>
    private static bool IsHalfTyped(IPropertySymbol property)
    {
        return HasError(property.OriginalDefinition.Type);

        static bool HasError(ITypeSymbol type) => type switch
        {
            { TypeKind: TypeKind.Error } => true,
            IArrayTypeSymbol array => HasError(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(HasError),
            _ => false,
        };
    }

    private static PropertyModel Property(IPropertySymbol property, ValueModel value)
    {
        AttributeData? attribute = property.FindAttribute(KnownNames.Namespace, "TriggerPropertyAttribute");
        return new PropertyModel(
            property.Name, WireName(property, attribute), IsSet(attribute, "WriteNull"), IsSet(attribute, "AllowLiquid"), value);
    }

    private static bool IsSet(AttributeData? attribute, string argument) =>
        attribute?.NamedArguments.Any(named => named.Key == argument && named.Value.Value is true) is true;

    private static string WireName(IPropertySymbol property, AttributeData? attribute)
    {
        attribute = attribute is { ConstructorArguments.Length: 1 }
            ? attribute
            : property.FindAttribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute");
        return attribute?.ConstructorArguments is [{ Value: string name }] ? name : SnakeCase.Convert(property.Name);
    }

    /// <summary>Each property whose key another one before it has.</summary>
    private static IEnumerable<(PropertyModel First, PropertyModel Second)> FindRepeatedKeys(IReadOnlyList<PropertyModel> properties)
    {
        var seen = new Dictionary<string, PropertyModel>(StringComparer.Ordinal);
        foreach (PropertyModel property in properties)
        {
            if (seen.TryGetValue(property.WireName, out PropertyModel? first))
            {
                yield return (first, property);
            }
            else
            {
                seen.Add(property.WireName, property);
            }
        }
    }

    private static string NameIn(INamedTypeSymbol campaign, IPropertySymbol property) =>
        IsDeclaredIn(campaign, property) ? property.Name : $"{property.ContainingType.Name}.{property.Name}";

    private Location TypeLocation(IPropertySymbol property, INamedTypeSymbol campaign) =>
        !IsDeclaredIn(campaign, property) ? campaign.Locations[0]
        : property.DeclaringSyntaxReferences is [var reference, ..] && TypeOf(reference.GetSyntax(cancellationToken)) is { } type ? type.GetLocation()
        : property.Locations[0];

    private static TypeSyntax? TypeOf(SyntaxNode declaration) =>
        (declaration as BasePropertyDeclarationSyntax)?.Type ?? (declaration as ParameterSyntax)?.Type;

    private static Location NameLocation(IPropertySymbol property, INamedTypeSymbol campaign) =>
        IsDeclaredIn(campaign, property) ? property.Locations[0] : campaign.Locations[0];

    /// <summary>
    /// An inherited property is the trouble of each campaign that inherits it, and it is said there: the base type may be in
    /// another file or in no file at all, and it may be right for other purposes.
    /// </summary>
    private static bool IsDeclaredIn(INamedTypeSymbol campaign, IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingType, campaign);
}
