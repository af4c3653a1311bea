namespace Braze.Generators.Properties;

/// <summary>The properties of a type that are sent.</summary>
internal static class PropertyList
{
    /// <summary>
    /// Finds the public readable instance properties. Those of base types come first, and each name occurs once, as the most
    /// derived type declares it.
    /// </summary>
    public static List<DeclaredProperty> Find(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<DeclaredProperty> properties = [];
        for (INamedTypeSymbol? current = type; current is not null && (ReferenceEquals(current, type) || IsUserType(current)); current = current.BaseType)
        {
            IEnumerable<IPropertySymbol> declared = current.GetMembers().OfType<IPropertySymbol>().Where(property => IsWritten(property) && names.Add(property.Name));
            properties.InsertRange(0, InOrder(current, declared).Select(property => new DeclaredProperty(
                property, PropertyAttributes.Read(property), IsHidden(property.Name, current, type) ? current : null)).ToList());
        }

        properties.RemoveAll(static property => property.Attributes.IsIgnored);
        return properties;
    }

    /// <summary>Whether a property is a public readable instance property.</summary>
    public static bool IsWritten(IPropertySymbol property) =>
        property is { CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>Whether a type is not part of the framework, whose properties are not data.</summary>
    public static bool IsUserType(INamedTypeSymbol type) => type.SpecialType == SpecialType.None && !type.IsFrameworkType();

    /// <summary>
    /// Whether a member of a derived type hides a base type's property: a member that is not public, is not a property, or is
    /// generated.
    /// </summary>
    private static bool IsHidden(string name, INamedTypeSymbol declaringType, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && !ReferenceEquals(current, declaringType); current = current.BaseType)
        {
            if (KnownNames.Generated.Visible.Contains(name) || current.GetMembers(name).Any(static member => !member.IsOverride))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sorts by file name. The order of the parts of a type depends on the order of the files, which can differ between builds.</summary>
    private static IEnumerable<IPropertySymbol> InOrder(INamedTypeSymbol type, IEnumerable<IPropertySymbol> properties) => type.DeclaringSyntaxReferences.Length < 2
        ? properties
        : properties
            .OrderBy(static property => property.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static property => property.Locations[0].SourceSpan.Start);
}
