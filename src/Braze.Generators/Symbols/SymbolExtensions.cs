namespace Braze.Generators.Symbols;

/// <summary>Extensions of symbols.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether a type has this namespace and metadata name.</summary>
    public static bool Is(this ITypeSymbol? type, string @namespace, string metadataName) =>
        type is not null && type.ContainingType is null && type.MetadataName == metadataName && type.ContainingNamespace.Is(@namespace);

    /// <summary>Whether a type has this full metadata name, such as one of <see cref="KnownNames"/>.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is not null && fullName.EndsWith(type.MetadataName, StringComparison.Ordinal)
        && type.Is(fullName.Substring(0, fullName.LastIndexOf('.')), fullName.Substring(fullName.LastIndexOf('.') + 1));

    /// <summary>Finds the attribute with this full name; <see langword="null"/> when there is none.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(fullName));

    /// <summary>Finds the attribute with this namespace and name; <see langword="null"/> when there is none.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string @namespace, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(@namespace, metadataName));

    /// <summary>
    /// Whether a type is part of the framework and therefore not the user's data. It is in <c>System</c> or a nested namespace, but
    /// not in source code: the user's code can have a namespace of that name.
    /// </summary>
    public static bool IsFrameworkType(this ITypeSymbol type) => type.ContainingNamespace.IsSystem() && type.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Whether a namespace is <c>System</c> or is nested in it.</summary>
    public static bool IsSystem(this INamespaceSymbol? @namespace)
    {
        while (@namespace is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace is { IsGlobalNamespace: false, Name: "System" };
    }

    /// <summary>Whether a namespace has this full name.</summary>
    public static bool Is(this INamespaceSymbol? @namespace, string name)
    {
        // Compared from the last part to the first. Attributes are compared often, and the full name would be a new string each time.
        int end = name.Length;
        while (@namespace is { IsGlobalNamespace: false } current)
        {
            int start = end - current.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, current.Name, 0, current.Name.Length) != 0)
            {
                return false;
            }

            @namespace = current.ContainingNamespace;
            if (start == 0)
            {
                return @namespace.IsGlobalNamespace;
            }

            end = start - 1;
            if (name[end] != '.')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Returns the underlying type of <c>Nullable&lt;T&gt;</c>, and any other type as it is.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    /// <summary>Whether a type is the same as another type or derives from it.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol type, ITypeSymbol other)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(other, current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type implements <c>IEnumerable</c>.</summary>
    public static bool IsSequence(this ITypeSymbol type) =>
        type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);
}
