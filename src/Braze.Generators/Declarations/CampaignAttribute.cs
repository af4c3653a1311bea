using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Declarations;

/// <summary>The <c>[TriggerCampaign]</c> of a type.</summary>
internal static class CampaignAttribute
{
    /// <summary>The attribute; <see langword="null"/> when the type has none. The first of several, which only half-typed code has.</summary>
    public static AttributeData? Find(INamedTypeSymbol type) => type.FindAttribute(KnownNames.Namespace, "TriggerCampaignAttribute");

    /// <summary>Whether an attribute stands on this part of its type.</summary>
    public static bool StandsOn(AttributeData attribute, SyntaxNode part) =>
        attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == part.SyntaxTree && part.Span.Contains(reference.Span);

    /// <summary>Where the id is given; at the type when it is not.</summary>
    public static Location IdLocation(AttributeData attribute, INamedTypeSymbol type, CancellationToken cancellationToken) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: [var argument, ..] }
            ? argument.GetLocation()
            : type.Locations[0];

    /// <summary>The id, empty for null; <see langword="null"/> when it is missing or no constant text, which is the compiler's error.</summary>
    public static string? CampaignId(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Kind: TypedConstantKind.Primitive, Value: null }] => string.Empty,
        [{ Kind: TypedConstantKind.Primitive, Value: string id }] => id,
        _ => null,
    };
}
