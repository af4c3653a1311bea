using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Properties;

/// <summary>The locations of diagnostics about a property.</summary>
/// <remarks>
/// A problem with an inherited property is reported at each campaign that inherits it. The base type can be in another file or in a
/// referenced assembly, and it can be correct for other purposes.
/// </remarks>
internal static class PropertyLocation
{
    public static bool IsDeclaredIn(INamedTypeSymbol campaign, IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingType, campaign);

    public static Location OfName(IPropertySymbol property, INamedTypeSymbol campaign) =>
        IsDeclaredIn(campaign, property) ? property.Locations[0] : campaign.Locations[0];

    public static Location OfType(IPropertySymbol property, INamedTypeSymbol campaign, CancellationToken cancellationToken) =>
        !IsDeclaredIn(campaign, property) ? campaign.Locations[0]
        : property.DeclaringSyntaxReferences is [var reference, ..] && TypeOf(reference.GetSyntax(cancellationToken)) is { } type ? type.GetLocation()
        : property.Locations[0];

    /// <summary>The first property of a campaign whose type contains another type; otherwise the campaign.</summary>
    public static Location LeadingTo(ITypeSymbol type, INamedTypeSymbol campaign, CancellationToken cancellationToken)
    {
        IPropertySymbol? leading = PropertyList.Find(campaign).Select(static property => property.Symbol).FirstOrDefault(property => Has(property.Type, type));
        return leading is null ? campaign.Locations[0] : OfType(leading, campaign, cancellationToken);

        static bool Has(ITypeSymbol whole, ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(whole, type) || whole switch
        {
            IArrayTypeSymbol array => Has(array.ElementType, type),
            INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(argument => Has(argument, type)),
            _ => false,
        };
    }

    /// <summary>The key in its attribute, or the property's name.</summary>
    public static Location OfKey(IPropertySymbol property, INamedTypeSymbol campaign, CancellationToken cancellationToken) =>
        IsDeclaredIn(campaign, property)
        && PropertyAttributes.Read(property).KeyAttribute?.ApplicationSyntaxReference is { } reference
        && property.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == reference.SyntaxTree && declaration.Span.Contains(reference.Span))
        && reference.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.Expression.GetLocation()
            : OfName(property, campaign);

    private static TypeSyntax? TypeOf(SyntaxNode declaration) =>
        (declaration as BasePropertyDeclarationSyntax)?.Type ?? (declaration as ParameterSyntax)?.Type;
}
