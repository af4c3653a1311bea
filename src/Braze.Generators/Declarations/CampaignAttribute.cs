using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Declarations;

/// <summary>The <c>[TriggerCampaign]</c> of a type.</summary>
internal static class CampaignAttribute
{
    /// <summary>Finds the attribute; <see langword="null"/> when the type has none. When incomplete code has several, finds the first.</summary>
    public static AttributeData? Find(INamedTypeSymbol type) => type.FindAttribute(KnownNames.TriggerCampaignAttribute);

    /// <summary>Whether an attribute is on this part of its type.</summary>
    public static bool IsOn(AttributeData attribute, SyntaxNode part) =>
        attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == part.SyntaxTree && part.Span.Contains(reference.Span);

    /// <summary>The location of the ID; the location of the type when there is no ID.</summary>
    public static Location IdLocation(AttributeData attribute, INamedTypeSymbol type, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.GetLocation()
            : type.Locations[0];

    /// <summary>
    /// Reads the ID; the empty string when it is null. <see langword="null"/> when it is missing or not a constant string, which
    /// the compiler reports.
    /// </summary>
    public static string? CampaignId(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Kind: TypedConstantKind.Primitive, Value: null }] => string.Empty,
        [{ Kind: TypedConstantKind.Primitive, Value: string id }] => id,
        _ => null,
    };

    /// <summary>Whether the attribute requests the nested type of overrides.</summary>
    public static bool HasOverrides(AttributeData attribute) =>
        attribute.NamedArguments.Any(static argument => argument is { Key: KnownNames.Arguments.Overrides, Value.Value: true });
}
