namespace Braze.Generators.Parsing;

/// <summary>How symbols are named in generated code.</summary>
internal static class SymbolNames
{
    /// <summary>A type as it may be used anywhere: <c>global::Acme.Orders.LineItem</c>, nullable annotations left out.</summary>
    public static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>A type as a person names it: <c>Acme.Orders.OrderShipped</c>, without type parameters and escapes.</summary>
    public static readonly SymbolDisplayFormat Plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>A namespace, with keywords escaped.</summary>
    public static readonly SymbolDisplayFormat Escaped = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>A type where it is declared: its name and type parameters alone.</summary>
    public static readonly SymbolDisplayFormat Declaration = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Annotated =
        Global.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type as it may be used anywhere, with a question mark: what may be there or not.</summary>
    public static string Nullable(ITypeSymbol type) => type.SpecialType switch
    {
        // The usual ones, whose names are not made anew for each campaign and edit.
        SpecialType.System_String => "string?",
        SpecialType.System_Boolean => "bool?",
        SpecialType.System_Int32 => "int?",
        SpecialType.System_Int64 => "long?",
        SpecialType.System_Decimal => "decimal?",
        SpecialType.System_Double => "double?",
        _ when type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => type.ToDisplayString(Annotated),
        _ when type.IsValueType => type.ToDisplayString(Annotated) + "?",
        _ => type.WithNullableAnnotation(NullableAnnotation.Annotated).ToDisplayString(Annotated),
    };
}
