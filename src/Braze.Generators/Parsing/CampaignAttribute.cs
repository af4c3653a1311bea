namespace Braze.Generators.Parsing;

/// <summary>The <c>[TriggerCampaign]</c> of a type.</summary>
internal static class CampaignAttribute
{
    /// <summary>The attribute; <see langword="null"/> when the type has none. The first of several, which only half-typed code has.</summary>
    public static AttributeData? Find(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownNames.Namespace, "TriggerCampaignAttribute"))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="attribute"/> is the one that <see cref="Find"/> returns.</summary>
    public static bool IsFirst(AttributeData attribute, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SyntaxReference? first = Find(type)?.ApplicationSyntaxReference;
        SyntaxReference? asked = attribute.ApplicationSyntaxReference;
        return first is not null && asked is not null && first.SyntaxTree == asked.SyntaxTree && first.Span == asked.Span;
    }

    /// <summary>The id, empty for null; <see langword="null"/> when it is missing or no constant text, which is the compiler's error.</summary>
    public static string? CampaignId(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Kind: TypedConstantKind.Primitive, Value: null }] => string.Empty,
        [{ Kind: TypedConstantKind.Primitive, Value: string id }] => id,
        _ => null,
    };
}
