namespace Braze.Generators.Symbols;

/// <summary>Questions about symbols that need no text to be made.</summary>
internal static class SymbolExtensions
{
    /// <summary>Whether a type is the one of this namespace and metadata name.</summary>
    public static bool Is(this ITypeSymbol? type, string @namespace, string metadataName) =>
        type is not null && type.ContainingType is null && type.MetadataName == metadataName && type.ContainingNamespace.Is(@namespace);

    /// <summary>The attribute of this namespace and name; <see langword="null"/> when there is none.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, string @namespace, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(@namespace, metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a type is the framework's, which is no data of the user's: in <c>System</c> or a namespace in it, and not in the
    /// user's own code, who may have a namespace of that name.
    /// </summary>
    public static bool IsFrameworks(this ITypeSymbol type) => type.ContainingNamespace.IsSystem() && type.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Whether a namespace is <c>System</c> or lies in it.</summary>
    public static bool IsSystem(this INamespaceSymbol? @namespace)
    {
        while (@namespace is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace is { IsGlobalNamespace: false, Name: "System" };
    }

    /// <summary>Whether a namespace has this whole name.</summary>
    public static bool Is(this INamespaceSymbol? @namespace, string name)
    {
        // From the last part to the first, without making the whole name.
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

    /// <summary>The type of a value that may be missing, without that.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    /// <summary>Whether a type is another or derives from it.</summary>
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

    /// <summary>Whether a type can be gone through with <c>foreach</c> by its interfaces.</summary>
    public static bool IsSequence(this ITypeSymbol type) =>
        type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);
}
