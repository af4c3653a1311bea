using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Parsing;

/// <summary>The properties of a type that go over the wire.</summary>
internal static class PropertyList
{
    /// <summary>
    /// The public readable instance properties, those of base types first, each name once, as the most derived type has it.
    /// </summary>
    public static List<DeclaredProperty> Of(INamedTypeSymbol type)
    {
        var properties = new List<DeclaredProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type;
            current is not null && current.SpecialType == SpecialType.None && !current.IsFrameworks();
            current = current.BaseType)
        {
            List<DeclaredProperty> declared = Declared(current, names);
            properties.InsertRange(0, declared);
        }

        properties.RemoveAll(static property => property.Attributes.IsIgnored);
        return properties;
    }

    /// <summary>
    /// Looks properties up by the names in the declaration, where it is at hand: all members would come sorted, and of a record with ten
    /// properties the compiler sorts more than fifty, which costs more than anything else here. And it asks for no attributes
    /// where none are written.
    /// </summary>
    private static List<DeclaredProperty> Declared(INamedTypeSymbol type, HashSet<string> names)
    {
        var properties = new List<DeclaredProperty>();
        ImmutableArray<SyntaxReference> parts = type.DeclaringSyntaxReferences;
        if (parts.IsEmpty || type.Language != LanguageNames.CSharp)
        {
            Add(type.GetMembers(), hasAttributes: true);
            return properties;
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
                // The property of that name may be declared in the body.
                Add(type.GetMembers(parameter.Identifier.ValueText), parameter.AttributeLists.Count > 0 || declaration.Members.Count > 0 || parts.Length > 1);
            }

            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property)
                {
                    // The other part of a partial property may have attributes too.
                    Add(type.GetMembers(property.Identifier.ValueText), property.AttributeLists.Count > 0 || property.Modifiers.Any(SyntaxKind.PartialKeyword));
                }
            }
        }

        if (parts.Length > 1)
        {
            SortByFile(properties);
        }

        return properties;

        void Add(ImmutableArray<ISymbol> members, bool hasAttributes)
        {
            foreach (ISymbol member in members)
            {
                if (member is IPropertySymbol property && IsWritten(property) && names.Add(property.Name))
                {
                    properties.Add(new DeclaredProperty(property, hasAttributes ? PropertyAttributes.Of(property) : default));
                }
            }
        }
    }

    private static bool IsWritten(IPropertySymbol property) =>
        property is { CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>The parts of a type come in the order of the files, which differs between builds; their names do not.</summary>
    private static void SortByFile(List<DeclaredProperty> properties) => properties.Sort(static (left, right) =>
    {
        Location leftLocation = left.Symbol.Locations[0];
        Location rightLocation = right.Symbol.Locations[0];
        int byFile = string.CompareOrdinal(leftLocation.SourceTree?.FilePath, rightLocation.SourceTree?.FilePath);
        return byFile != 0 ? byFile : leftLocation.SourceSpan.Start.CompareTo(rightLocation.SourceSpan.Start);
    });
}
