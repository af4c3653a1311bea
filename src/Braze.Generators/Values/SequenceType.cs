namespace Braze.Generators.Values;

/// <summary>What a type is a sequence of.</summary>
internal static class SequenceType
{
    /// <summary>The type of the elements; <see langword="null"/> when a type is no sequence, or one of several things.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        // The usual ones, of which to make all interfaces would cost more than the rest.
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (type is INamedTypeSymbol { TypeArguments: [var argument] } && (IsCollectionInterface(type) || type.Is("System.Collections.Generic", "List`1")))
        {
            return argument;
        }

        return InterfaceOf(type)?.TypeArguments[0];
    }

    /// <summary>The <c>IEnumerable&lt;T&gt;</c> of a type; <see langword="null"/> when it has none, or several.</summary>
    public static INamedTypeSymbol? InterfaceOf(ITypeSymbol type)
    {
        if (IsEnumerable(type))
        {
            return (INamedTypeSymbol)type;
        }

        INamedTypeSymbol? found = null;
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (IsEnumerable(implemented))
            {
                if (found is not null)
                {
                    return null;
                }

                found = implemented;
            }
        }

        return found;
    }

    /// <summary>The types of key and value, when the elements of a sequence are the entries of a dictionary.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value)? Entry(ITypeSymbol element) =>
        element is INamedTypeSymbol { TypeArguments: [var key, var value] } && element.Is("System.Collections.Generic", "KeyValuePair`2")
            ? (key, value)
            : null;

    private static bool IsCollectionInterface(ITypeSymbol type) => type.OriginalDefinition.SpecialType
        is SpecialType.System_Collections_Generic_IEnumerable_T
        or SpecialType.System_Collections_Generic_ICollection_T
        or SpecialType.System_Collections_Generic_IList_T
        or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        or SpecialType.System_Collections_Generic_IReadOnlyList_T;

    private static bool IsEnumerable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
