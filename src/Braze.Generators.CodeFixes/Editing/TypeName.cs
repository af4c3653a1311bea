namespace Braze.Generators.CodeFixes;

/// <summary>What a type is called at a place.</summary>
internal static class TypeName
{
    /// <summary>The short name where it means the type, as a type and as the beginning of an expression; else the full one.</summary>
    public static string At(FixScope scope, INamedTypeSymbol type, int position)
    {
        string name = type.ToMinimalDisplayString(scope.Model, position);
        return Means(SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            && Means(SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression)
                ? name
                : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        bool Means(ExpressionSyntax written, SpeculativeBindingOption binding) =>
            SymbolEqualityComparer.Default.Equals(scope.Model.GetSpeculativeSymbolInfo(position, written, binding).Symbol, type);
    }

    /// <summary>
    /// The ways to name a type at a place, the best first: the short name, with the using directive that it takes if it has none yet, and
    /// the full one.
    /// </summary>
    public static IEnumerable<(string Name, TextChange[] Using)> Ways(FixScope scope, INamedTypeSymbol type, int position)
    {
        string name = At(scope, type, position);
        if (name != type.Name
            && scope.Model.LookupSymbols(position, name: type.Name).IsEmpty
            && UsingAddition.For(scope, type.ContainingNamespace.ToDisplayString(), position) is { } added)
        {
            yield return (type.Name, [added]);
        }

        yield return (name, []);
    }

    /// <summary>What an attribute is called, without its suffix where that means the same.</summary>
    public static string OfAttribute(FixScope scope, INamedTypeSymbol attribute, int position)
    {
        string name = attribute.ToMinimalDisplayString(scope.Model, position);
        string full = attribute.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new[] { WithoutSuffix(name), name, WithoutSuffix(full) }.FirstOrDefault(Means) ?? full;

        bool Means(string written) => SymbolEqualityComparer.Default.Equals(
            scope.Model.GetSpeculativeSymbolInfo(position, SyntaxFactory.Attribute(SyntaxFactory.ParseName(written))).Symbol?.ContainingType, attribute);
    }

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - nameof(Attribute).Length);
}
