using System.Collections.Concurrent;
using Braze.Generators.Declarations;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Sites;

/// <summary>
/// Which types of a compilation are campaigns, and how what is given to their properties is sent. Each type and property is asked once:
/// there are many calls of one campaign.
/// </summary>
internal sealed class CampaignShapes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, INamedTypeSymbol?> _campaigns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IPropertySymbol, SentProperty> _properties = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The campaign that an object of a type is, or the overrides of one: the type, or the one that it derives from, whose properties
    /// alone are sent. <see langword="null"/> when it is none.
    /// </summary>
    public INamedTypeSymbol? CampaignOf(INamedTypeSymbol type) => _campaigns.GetOrAdd(type, static type =>
    {
        for (INamedTypeSymbol? current = type; current is not null && !current.IsFrameworks(); current = current.BaseType)
        {
            if (HasAttribute(current) || CampaignOfOverrides(current) is not null)
            {
                return current;
            }

            // It may write something else.
            if (current.Interfaces.Any(static implemented => implemented.Is(KnownNames.Namespace, "ITriggerProperties")))
            {
                return null;
            }
        }

        return null;
    });

    /// <summary>How a property is sent.</summary>
    public SentProperty FindSent(IPropertySymbol property) => _properties.GetOrAdd(property, static property =>
    {
        property = Declared(property);
        PropertyAttributes attributes = PropertyAttributes.Read(property);
        return new SentProperty(property, PropertyList.IsWritten(property) && !attributes.IsIgnored && !IsChanged(property, attributes), attributes.AllowLiquid);
    });

    /// <summary>
    /// The properties that the parameters of a constructor are, in their order: <see langword="null"/> for one that the record declares
    /// itself, which may be made of the parameter otherwise. Empty when the constructor is not a positional record's.
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
            properties.Add(property is null ? FromBase(constructor, parameter) : IsOfParameter(property) ? property : null);
        }

        return properties.ToImmutable();
    }

    /// <summary>Whether a constructor is the one in the head of its record; without the source, what the compiler makes beside it says so.</summary>
    private static bool IsPositional(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences is [var declaration]
        ? declaration.GetSyntax() is RecordDeclarationSyntax
        : constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method =>
            method.Parameters.Select(static parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(static parameter => parameter.Name)));

    /// <summary>The property of the record's base that a parameter is handed on to.</summary>
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

    /// <summary>Gets the campaign that a type is, derives from, or is the overrides of.</summary>
    public static INamedTypeSymbol? CampaignBehind(INamedTypeSymbol type)
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

    /// <summary>The property of the campaign that one of its overrides stands for.</summary>
    private static IPropertySymbol Declared(IPropertySymbol property) =>
        CampaignOfOverrides(property.ContainingType)?.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? property;

    /// <summary>
    /// Whether what is sent may be another value than what is given: a converter writes it, an accessor makes something of it, or an
    /// override may.
    /// </summary>
    private static bool IsChanged(IPropertySymbol property, PropertyAttributes attributes) =>
        attributes.Converter is not null
        || property.IsAbstract || property.IsVirtual || (property is { IsOverride: true, IsSealed: false, ContainingType.IsSealed: false })
        || property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        || HasCode(property.GetMethod) || HasCode(property.SetMethod);

    /// <summary>Whether an accessor does more than keep the value or return it; without the source, it does unless the compiler made it.</summary>
    private static bool HasCode(IMethodSymbol? accessor) => accessor switch
    {
        null or { IsImplicitlyDeclared: true } => false,
        { DeclaringSyntaxReferences: { IsEmpty: false } references } => references.Any(static reference => reference.GetSyntax()
            is AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }),
        _ => !accessor.GetAttributes().Any(static attribute => attribute.AttributeClass.Is("System.Runtime.CompilerServices", "CompilerGeneratedAttribute")),
    };

    private static bool IsOfParameter(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax);
}
