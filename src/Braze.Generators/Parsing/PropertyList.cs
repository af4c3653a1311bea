namespace Braze.Generators.Parsing;

/// <summary>The properties of a type that go over the wire.</summary>
internal static class PropertyList
{
    /// <summary>
    /// The public readable instance properties, those of base types first, each name once, as the most derived type has it.
    /// </summary>
    public static List<IPropertySymbol> Of(INamedTypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type;
            current is not null && current.SpecialType == SpecialType.None && !current.IsFrameworks();
            current = current.BaseType)
        {
            List<IPropertySymbol> declared = [.. current.GetMembers().OfType<IPropertySymbol>().Where(property => IsWritten(property) && names.Add(property.Name))];
            if (current.DeclaringSyntaxReferences.Length > 1)
            {
                SortByFile(declared);
            }

            properties.InsertRange(0, declared);
        }

        properties.RemoveAll(IsIgnored);
        return properties;
    }

    private static bool IsWritten(IPropertySymbol property) =>
        property is { CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>Whether an attribute leaves a property out.</summary>
    public static bool IsIgnored(IPropertySymbol property)
    {
        if (property.FindAttribute(KnownNames.Namespace, "TriggerPropertyIgnoreAttribute") is not null)
        {
            return true;
        }

        // Without a condition, or with JsonIgnoreCondition.Always; the others are about defaults, of which null is left out anyway.
        const int Always = 1;
        return property.FindAttribute("System.Text.Json.Serialization", "JsonIgnoreAttribute") is { } attribute
            && attribute.NamedArguments.All(static argument => argument.Key != "Condition" || argument.Value.Value is Always);
    }

    /// <summary>The parts of a type come in the order of the files, which differs between builds; their names do not.</summary>
    private static void SortByFile(List<IPropertySymbol> properties) => properties.Sort(static (left, right) =>
    {
        Location leftLocation = left.Locations[0];
        Location rightLocation = right.Locations[0];
        int byFile = string.CompareOrdinal(leftLocation.SourceTree?.FilePath, rightLocation.SourceTree?.FilePath);
        return byFile != 0 ? byFile : leftLocation.SourceSpan.Start.CompareTo(rightLocation.SourceSpan.Start);
    });
}
