namespace Braze.Generators.Values;

/// <summary>Checks whether the converter in an attribute can write the property.</summary>
internal static class ConverterCheck
{
    /// <summary>Finds why a converter cannot be used; <see langword="null"/> when it can.</summary>
    public static string? FindProblem(ITypeSymbol converter, IPropertySymbol property, INamedTypeSymbol campaign, Compilation project)
    {
        string name = converter.Name;
        if (converter is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsUnboundGenericType: false } type || FindConvertedType(type) is not { } converted)
        {
            return $"its converter '{name}' is not a class that derives from TriggerPropertyConverter<T>";
        }

        if (type.IsAbstract)
        {
            return $"its converter '{name}' is abstract";
        }

        bool isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, campaign.ContainingAssembly);
        if (!IsReachable(type, campaign, isOwn))
        {
            return $"its converter '{name}' is not accessible from the campaign";
        }

        if (!type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty
            && (constructor.DeclaredAccessibility == Accessibility.Public
                || (isOwn && constructor.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal))))
        {
            return $"its converter '{name}' has no accessible constructor without parameters";
        }

        if (ReferenceAliases.Find(type, project) is { } alias)
        {
            return $"its converter '{name}' is in an assembly that is referenced with the alias '{alias}', which generated code cannot use";
        }

        return Accepts(converted, property.Type)
            ? null
            : $"its converter '{name}' writes '{converted.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', not '{property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";
    }

    private static ITypeSymbol? FindConvertedType(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(KnownNames.TriggerPropertyConverter))
            {
                return current.TypeArguments[0];
            }
        }

        return null;
    }

    /// <summary>
    /// Whether generated code in the campaign can use the type. The attribute can be in another type, from which more types are
    /// accessible.
    /// </summary>
    private static bool IsReachable(INamedTypeSymbol type, INamedTypeSymbol campaign, bool isOwn)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            bool isReachable = current.DeclaredAccessibility switch
            {
                Accessibility.Public => true,
                Accessibility.Internal or Accessibility.ProtectedOrInternal => isOwn,
                _ => Surrounds(current.ContainingType, campaign),
            };
            if (!isReachable)
            {
                return false;
            }
        }

        return true;

        static bool Surrounds(INamedTypeSymbol? outer, INamedTypeSymbol campaign)
        {
            for (INamedTypeSymbol? current = campaign; current is not null; current = current.ContainingType)
            {
                if (SymbolEqualityComparer.Default.Equals(current, outer))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool Accepts(ITypeSymbol converted, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
        {
            return SymbolEqualityComparer.Default.Equals(converted, value);
        }

        if (type.IsValueType)
        {
            return SymbolEqualityComparer.Default.Equals(converted, type);
        }

        return type.IsOrDerivesFrom(converted) || type.AllInterfaces.Any(implemented => SymbolEqualityComparer.Default.Equals(converted, implemented));
    }
}
