namespace Braze.Generators.Values;

/// <summary>Finds the element types of sequences.</summary>
internal static class SequenceType
{
    /// <summary>The type of the elements; <see langword="null"/> when a type is not a sequence, or implements several.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
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

    /// <summary>The types of the key and the value, when the elements of a sequence are the entries of a dictionary.</summary>
    public static (ITypeSymbol Key, ITypeSymbol Value)? Entry(ITypeSymbol element) =>
        element is INamedTypeSymbol { TypeArguments: [var key, var value] } && element.Is("System.Collections.Generic", "KeyValuePair`2")
            ? (key, value)
            : null;

    private static bool IsEnumerable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
}
