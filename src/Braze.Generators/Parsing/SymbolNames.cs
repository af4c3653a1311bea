namespace Braze.Generators.Parsing;

/// <summary>How symbols are named in generated code.</summary>
internal static class SymbolNames
{
    /// <summary>A type as it may be used anywhere: <c>global::Acme.Orders.LineItem</c>, nullable annotations left out.</summary>
    public static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>A namespace, with keywords escaped.</summary>
    public static readonly SymbolDisplayFormat Escaped = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>A type where it is declared: its name and type parameters alone.</summary>
    public static readonly SymbolDisplayFormat Declaration = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);
}
