namespace Braze.Generators.CodeFixes.Editing;

/// <summary>Finds the name of a type that is valid at a position.</summary>
internal static class TypeName
{
    /// <summary>The short name when it refers to the type, both as a type and in an expression; otherwise the full name.</summary>
    public static string Find(EditedDocument document, INamedTypeSymbol type, int position)
    {
        string name = type.ToMinimalDisplayString(document.Model, position);
        return RefersToIt(SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            && RefersToIt(SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression)
                ? name
                : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        bool RefersToIt(ExpressionSyntax written, SpeculativeBindingOption binding) =>
            SymbolEqualityComparer.Default.Equals(document.Model.GetSpeculativeSymbolInfo(position, written, binding).Symbol, type);
    }

    /// <summary>
    /// The names of a type, the preferred one first: the short name, with the using directive that it needs, and the full name.
    /// </summary>
    public static IEnumerable<(string Name, TextChange[] Using)> FindAll(EditedDocument document, INamedTypeSymbol type, int position)
    {
        string name = Find(document, type, position);
        if (name != type.Name
            && document.Model.LookupSymbols(position, name: type.Name).IsEmpty
            && UsingAddition.Add(document, type.ContainingNamespace.ToDisplayString(), position) is { } added)
        {
            yield return (type.Name, [added]);
        }

        yield return (name, []);
    }

    /// <summary>The name of an attribute, without its suffix when that refers to the same attribute.</summary>
    public static string FindAttribute(EditedDocument document, INamedTypeSymbol attribute, int position)
    {
        string name = attribute.ToMinimalDisplayString(document.Model, position);
        string full = attribute.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new[] { WithoutSuffix(name), name, WithoutSuffix(full) }.FirstOrDefault(RefersToIt) ?? full;

        bool RefersToIt(string written) => SymbolEqualityComparer.Default.Equals(
            document.Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.Attribute(SyntaxFactory.ParseName(written))).Symbol?.ContainingType, attribute);
    }

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - nameof(Attribute).Length);
}
