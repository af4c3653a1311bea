using Microsoft.CodeAnalysis.CSharp.Syntax;

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
            if (properties.Count == 0)
            {
                AddDeclared(current, properties, names);
            }
            else
            {
                var declared = new List<IPropertySymbol>();
                AddDeclared(current, declared, names);
                properties.InsertRange(0, declared);
            }
        }

        properties.RemoveAll(IsIgnored);
        return properties;
    }

    /// <summary>
    /// Looks properties up by the names in the declaration: all members would come sorted, and of a record with ten properties the
    /// compiler sorts more than fifty, which costs more than anything else here.
    /// </summary>
    private static void AddDeclared(INamedTypeSymbol type, List<IPropertySymbol> properties, HashSet<string> names)
    {
        ImmutableArray<SyntaxReference> parts = type.DeclaringSyntaxReferences;
        if (parts.IsEmpty || type.Language != LanguageNames.CSharp)
        {
            Add(type.GetMembers());
            return;
        }

        foreach (SyntaxReference part in parts)
        {
            // The other kind is a file of statements, a part of the class Program, which declares no property.
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (ParameterSyntax parameter in (declaration as RecordDeclarationSyntax)?.ParameterList?.Parameters ?? default)
            {
                Add(type.GetMembers(parameter.Identifier.ValueText));
            }

            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property)
                {
                    Add(type.GetMembers(property.Identifier.ValueText));
                }
            }
        }

        if (parts.Length > 1)
        {
            SortByFile(properties);
        }

        void Add(ImmutableArray<ISymbol> members)
        {
            foreach (ISymbol member in members)
            {
                if (member is IPropertySymbol property && IsWritten(property) && names.Add(property.Name))
                {
                    properties.Add(property);
                }
            }
        }
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
