using System.Collections.Concurrent;
using Braze.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// Which types of a compilation are campaigns, and how what is given to their properties is sent. Each type and property is asked once:
/// there are many calls of one campaign.
/// </summary>
internal sealed class CampaignShapes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _campaigns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, SentProperty> _properties = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<SentProperty?>> _constructors = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a type is a campaign, or the overrides of one.</summary>
    public bool IsCampaign(INamedTypeSymbol type) => _campaigns.GetOrAdd(type, static type => HasAttribute(type) || CampaignOf(type) is not null);

    /// <summary>How a property is sent.</summary>
    public SentProperty Of(IPropertySymbol property) => _properties.GetOrAdd(property, static property =>
    {
        property = Declared(property);
        PropertyAttributes attributes = PropertyAttributes.Of(property);
        return new SentProperty(property, !attributes.IsIgnored && !IsChanged(property, attributes), attributes.AllowLiquid);
    });

    /// <summary>
    /// How the properties are sent that the parameters of a constructor are, in their order: <see langword="null"/> for one that the record
    /// declares itself, which may be made of the parameter otherwise. Empty when the constructor is not a positional record's.
    /// </summary>
    public ImmutableArray<SentProperty?> PropertiesOf(IMethodSymbol constructor) =>
        !constructor.ContainingType.IsRecord ? ImmutableArray<SentProperty?>.Empty
        : _constructors.TryGetValue(constructor, out ImmutableArray<SentProperty?> known) ? known
        : _constructors.GetOrAdd(constructor, Find(constructor));

    private ImmutableArray<SentProperty?> Find(IMethodSymbol constructor)
    {
        var properties = ImmutableArray.CreateBuilder<SentProperty?>(constructor.Parameters.Length);
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property)
            {
                return ImmutableArray<SentProperty?>.Empty;
            }

            properties.Add(IsOfParameter(property) ? Of(property) : null);
        }

        return properties.ToImmutable();
    }

    private static bool HasAttribute(INamedTypeSymbol type) => CampaignAttribute.Find(type) is not null;

    private static INamedTypeSymbol? CampaignOf(INamedTypeSymbol overrides) =>
        overrides is { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && HasAttribute(campaign) ? campaign : null;

    /// <summary>The property of the campaign that one of its overrides stands for.</summary>
    private static IPropertySymbol Declared(IPropertySymbol property) =>
        CampaignOf(property.ContainingType)?.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? property;

    /// <summary>Whether what is sent may be another value than what is given: a converter writes it, or a setter makes something of it.</summary>
    private static bool IsChanged(IPropertySymbol property, PropertyAttributes attributes) =>
        attributes.Converter is not null
        || (property.SetMethod ?? property.GetMethod)?.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax()
            is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }) is true;

    private static bool IsOfParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax);
}
