using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Properties;

/// <summary>The properties of a type that go over the wire.</summary>
/// <remarks>
/// They are looked up by the names in the declaration, where it is at hand: all members would come sorted, and of a record with ten
/// properties the compiler sorts more than fifty, which costs more than anything else here. And what a declaration says with
/// keywords alone is not looked up at all.
/// </remarks>
internal static class PropertyList
{
    /// <summary>The names of the list before, whose memory the next on this thread takes over.</summary>
    [ThreadStatic]
    private static HashSet<string>? _spare;

    /// <summary>
    /// The public readable instance properties, those of base types first, each name once, as the most derived type has it.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="project">The compilation that the type is read for, where it is at hand: it spares symbols.</param>
    public static List<DeclaredProperty> Of(INamedTypeSymbol type, Compilation? project = null)
    {
        HashSet<string> names = _spare ??= new HashSet<string>(StringComparer.Ordinal);
        names.Clear();
        List<DeclaredProperty> properties = Declared(type, names, project);
        for (INamedTypeSymbol? current = type.BaseType; current is not null && IsUsers(current); current = current.BaseType)
        {
            List<DeclaredProperty> inherited = Declared(current, names, project);
            for (int i = 0; i < inherited.Count; i++)
            {
                if (IsHidden(inherited[i].Name, current, type))
                {
                    inherited[i] = inherited[i].ReadThrough(current);
                }
            }

            properties.InsertRange(0, inherited);
        }

        properties.RemoveAll(static property => property.Attributes.IsIgnored);
        return properties;
    }

    /// <summary>Whether a property is a public readable one of the instance.</summary>
    public static bool IsWritten(IPropertySymbol property) =>
        property is { CanBeReferencedByName: true, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>Whether a type is no framework's, whose properties are no data.</summary>
    public static bool IsUsers(INamedTypeSymbol type) => type.SpecialType == SpecialType.None && !type.IsFrameworks();

    /// <summary>
    /// Whether the name of a base type's property may mean something else in a derived type: a member that is not public, is not a property,
    /// or is generated.
    /// </summary>
    private static bool IsHidden(string name, INamedTypeSymbol declaringType, INamedTypeSymbol type)
    {
        if (KnownNames.Generated.Visible.Contains(name))
        {
            return true;
        }

        for (INamedTypeSymbol? current = type; current is not null && !ReferenceEquals(current, declaringType); current = current.BaseType)
        {
            if (current.GetMembers(name).Any(static member => !member.IsOverride))
            {
                return true;
            }
        }

        return false;
    }

    private static List<DeclaredProperty> Declared(INamedTypeSymbol type, HashSet<string> names, Compilation? project)
    {
        ImmutableArray<SyntaxReference> parts = type.DeclaringSyntaxReferences;
        var properties = new List<DeclaredProperty>();
        if (parts.IsEmpty || type.Language != LanguageNames.CSharp)
        {
            Add(properties, type.GetMembers(), isCertain: false, hasAttributes: true, names);
            return properties;
        }

        foreach (SyntaxReference part in parts)
        {
            // The other kind is a file of statements, a part of the class Program, which declares no property.
            if (part.GetSyntax() is TypeDeclarationSyntax declaration)
            {
                var annotations = new NullableAnnotations(project, declaration);
                AddParameters(properties, type, declaration, isWhole: parts.Length == 1, names, ref annotations);
                AddMembers(properties, type, declaration, isWhole: parts.Length == 1, names, ref annotations);
            }
        }

        if (parts.Length > 1)
        {
            SortByFile(properties);
        }

        return properties;
    }

    private static void AddParameters(
        List<DeclaredProperty> properties, INamedTypeSymbol type, TypeDeclarationSyntax declaration, bool isWhole, HashSet<string> names, ref NullableAnnotations annotations)
    {
        if (declaration is not RecordDeclarationSyntax { ParameterList.Parameters: var parameters })
        {
            return;
        }

        // Another member of that name, in the body or in a base type, takes the place of the parameter's property.
        bool areProperties = isWhole && declaration.Members.Count == 0 && type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType };
        properties.Capacity = Math.Max(properties.Capacity, properties.Count + parameters.Count);
        foreach (ParameterSyntax parameter in parameters)
        {
            string name = parameter.Identifier.ValueText;
            if (name.Length == 0)
            {
                // Not typed yet.
                continue;
            }

            if (areProperties
                && parameter.AttributeLists.Count == 0
                && KeywordTypes.Find(parameter.Type, ref annotations) is { } keyword
                && type.BaseType!.GetMembers(name).IsEmpty)
            {
                Add(properties, type, name, keyword, names);
            }
            else
            {
                Add(properties, type.GetMembers(name), isCertain: areProperties, hasAttributes: !areProperties || parameter.AttributeLists.Count > 0, names);
            }
        }
    }

    private static void AddMembers(
        List<DeclaredProperty> properties, INamedTypeSymbol type, TypeDeclarationSyntax declaration, bool isWhole, HashSet<string> names, ref NullableAnnotations annotations)
    {
        foreach (MemberDeclarationSyntax member in declaration.Members)
        {
            if (member is not PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property)
            {
                continue;
            }

            string name = property.Identifier.ValueText;
            if (name.Length == 0)
            {
                continue;
            }

            // The other part of a partial property, and the property that is overridden, may have attributes too.
            bool isPartial = property.Modifiers.Any(SyntaxKind.PartialKeyword);
            bool hasAttributes = property.AttributeLists.Count > 0 || isPartial || property.Modifiers.Any(SyntaxKind.OverrideKeyword);
            bool isCertain = isWhole && !isPartial && IsWritten(property);
            if (isCertain && !hasAttributes && KeywordTypes.Find(property.Type, ref annotations) is { } keyword)
            {
                Add(properties, type, name, keyword, names);
            }
            else
            {
                Add(properties, type.GetMembers(name), isCertain, hasAttributes, names);
            }
        }
    }

    private static void Add(List<DeclaredProperty> properties, INamedTypeSymbol type, string name, PropertyType keyword, HashSet<string> names)
    {
        if (names.Add(name))
        {
            properties.Add(new DeclaredProperty(type, name, keyword));
        }
    }

    private static void Add(List<DeclaredProperty> properties, ImmutableArray<ISymbol> members, bool isCertain, bool hasAttributes, HashSet<string> names)
    {
        foreach (ISymbol member in members)
        {
            if (member is IPropertySymbol property && (isCertain || IsWritten(property)) && names.Add(property.Name))
            {
                properties.Add(new DeclaredProperty(property, hasAttributes ? PropertyAttributes.Of(property) : PropertyAttributes.None));
            }
        }
    }

    /// <summary>What the symbol would say, where the declaration says it without doubt.</summary>
    private static bool IsWritten(PropertyDeclarationSyntax property)
    {
        if (!property.Modifiers.Any(SyntaxKind.PublicKeyword) || property.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return false;
        }

        foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            {
                return accessor.Modifiers.Count == 0;
            }
        }

        return property.ExpressionBody is not null;
    }

    /// <summary>The parts of a type come in the order of the files, which differs between builds; their names do not.</summary>
    private static void SortByFile(List<DeclaredProperty> properties) => properties.Sort(static (left, right) =>
    {
        Location leftLocation = left.Symbol.Locations[0];
        Location rightLocation = right.Symbol.Locations[0];
        int byFile = string.CompareOrdinal(leftLocation.SourceTree?.FilePath, rightLocation.SourceTree?.FilePath);
        return byFile != 0 ? byFile : leftLocation.SourceSpan.Start.CompareTo(rightLocation.SourceSpan.Start);
    });
}
