using System.Collections.Concurrent;
using Braze.Generators.Declarations;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>
/// Finds which types of a compilation are campaigns, and how their properties are sent. The results are cached, because a campaign
/// is used in many calls.
/// </summary>
internal sealed class CampaignShapes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol?> _campaigns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, SentProperty> _properties = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Finds the campaign whose properties are sent for an object of a type: the type itself, the campaign that it derives from, or
    /// the campaign of its overrides. <see langword="null"/> when the type is not a campaign.
    /// </summary>
    public INamedTypeSymbol? CampaignOf(INamedTypeSymbol type) => _campaigns.GetOrAdd(type, static type =>
    {
        for (INamedTypeSymbol? current = type; current is not null && !current.IsFrameworkType(); current = current.BaseType)
        {
            if (HasAttribute(current) || CampaignOfOverrides(current) is not null)
            {
                return current;
            }

            // The type can write something else.
            if (current.Interfaces.Any(static implemented => implemented.Is(KnownNames.Namespace, "ITriggerProperties")))
            {
                return null;
            }
        }

        return null;
    });

    /// <summary>Finds how a property is sent.</summary>
    public SentProperty FindSent(IPropertySymbol property) => _properties.GetOrAdd(property, static property =>
    {
        property = Declared(property);
        PropertyAttributes attributes = PropertyAttributes.Read(property);
        return new SentProperty(property, PropertyList.IsWritten(property) && !attributes.IsIgnored && !IsChanged(property, attributes), attributes.AllowLiquid);
    });

    /// <summary>
    /// Finds the properties of a constructor's parameters, in their order; <see langword="null"/> for a property that the record
    /// declares itself, because its value may differ from the parameter. Empty when the constructor is not that of a positional
    /// record.
    /// </summary>
    public ImmutableArray<IPropertySymbol?> PropertiesOf(IMethodSymbol constructor)
    {
        if (!constructor.ContainingType.IsRecord || !IsPositional(constructor))
        {
            return ImmutableArray<IPropertySymbol?>.Empty;
        }

        var properties = ImmutableArray.CreateBuilder<IPropertySymbol?>(constructor.Parameters.Length);
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            IPropertySymbol? property = constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            properties.Add(property is null ? FromBase(constructor, parameter) : IsFromParameter(property) ? property : null);
        }

        return properties.ToImmutable();
    }

    /// <summary>
    /// Whether a constructor is the primary constructor of its record. Without source, the members that the compiler generates with
    /// it show that.
    /// </summary>
    private static bool IsPositional(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences is [var declaration]
        ? declaration.GetSyntax() is RecordDeclarationSyntax
        : constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method =>
            method.Parameters.Select(static parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(static parameter => parameter.Name)));

    /// <summary>Finds the property of the base record that a parameter is passed to.</summary>
    private IPropertySymbol? FromBase(IMethodSymbol constructor, IParameterSymbol parameter)
    {
        if (constructor is not { DeclaringSyntaxReferences: [var declaration], ContainingType.BaseType: { } type }
            || declaration.GetSyntax() is not RecordDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax { ArgumentList.Arguments: var arguments }, ..] })
        {
            return null;
        }

        int index = arguments.IndexOf(argument => argument.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && name == parameter.Name);
        IMethodSymbol[] called = [.. type.InstanceConstructors.Where(other => other.Parameters.Length == arguments.Count && !other.IsImplicitlyDeclared)];
        return index >= 0 && arguments.All(static argument => argument.NameColon is null) && called is [var one] && PropertiesOf(one) is { IsEmpty: false } properties
            ? properties[index]
            : null;
    }

    /// <summary>Finds the campaign that a type is, that it derives from, or whose overrides it is.</summary>
    public static INamedTypeSymbol? FindCampaign(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if ((HasAttribute(current) ? current : CampaignOfOverrides(current)) is { } campaign)
            {
                return campaign;
            }
        }

        return null;
    }

    private static bool HasAttribute(INamedTypeSymbol type) => CampaignAttribute.Find(type) is not null;

    private static INamedTypeSymbol? CampaignOfOverrides(INamedTypeSymbol overrides) =>
        overrides is { Name: KnownNames.Generated.Overrides, ContainingType: { } campaign } && HasAttribute(campaign) ? campaign : null;

    /// <summary>Finds the campaign's property for a property of its overrides.</summary>
    private static IPropertySymbol Declared(IPropertySymbol property) =>
        CampaignOfOverrides(property.ContainingType)?.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? property;

    /// <summary>Whether the sent value may differ from the assigned one: a converter, an accessor or an override can change it.</summary>
    private static bool IsChanged(IPropertySymbol property, PropertyAttributes attributes) =>
        attributes.Converter is not null
        || property.IsAbstract || property.IsVirtual || (property is { IsOverride: true, IsSealed: false, ContainingType.IsSealed: false })
        || property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        || HasCode(property.GetMethod) || HasCode(property.SetMethod);

    /// <summary>
    /// Whether an accessor does more than set or return the value. Without source, that is assumed unless the compiler generated
    /// the accessor.
    /// </summary>
    private static bool HasCode(IMethodSymbol? accessor) => accessor switch
    {
        null or { IsImplicitlyDeclared: true } => false,
        { DeclaringSyntaxReferences: { IsEmpty: false } references } => references.Any(static reference => reference.GetSyntax()
            is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }),
        _ => !accessor.GetAttributes().Any(static attribute => attribute.AttributeClass.Is("System.Runtime.CompilerServices", "CompilerGeneratedAttribute")),
    };

    private static bool IsFromParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax);
}
