namespace Braze.Generators.Symbols;

/// <summary>The names of symbols in generated code.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Annotated =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat WithoutGlobal =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat Declared = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Readable = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The name of a type that is valid anywhere: <c>global::Acme.Orders.LineItem</c>, without nullable annotations.</summary>
    public static string Global(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The name of a type that is valid anywhere, with its nullable annotations and a question mark at the end.</summary>
    public static string Nullable(ITypeSymbol type)
    {
        string name = type.ToDisplayString(Annotated);
        return name[name.Length - 1] == '?' ? name : name + "?";
    }

    /// <summary>The name of a type in its declaration, with its type parameters and with keywords escaped.</summary>
    public static string Declaration(INamedTypeSymbol type) => type.ToDisplayString(Declared);

    /// <summary>The name of a namespace, with keywords escaped.</summary>
    public static string Namespace(INamespaceSymbol @namespace) => @namespace.ToDisplayString(WithoutGlobal);

    /// <summary>The readable name of a type: <c>Acme.Orders.OrderShipped</c>, without type parameters and escapes.</summary>
    public static string Plain(INamedTypeSymbol type) => type.ToDisplayString(Readable);

    /// <summary>A type's full name in metadata: <c>Acme.Orders.Box`1+OrderShipped</c>.</summary>
    public static string Metadata(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{Metadata(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString(Readable)}.{type.MetadataName}";
}
