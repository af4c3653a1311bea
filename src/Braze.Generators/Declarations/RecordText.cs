namespace Braze.Generators.Declarations;

/// <summary>
/// What a campaign shows of itself as text. The compiler makes a record show all of its values, and the text of a campaign gets into logs,
/// with the names of customers and with codes that are meant for one of them only.
/// </summary>
internal static class RecordText
{
    /// <summary>
    /// The modifiers of the method by which a record shows its values; <see langword="null"/> when the type is not a record, or declares
    /// itself what it shows.
    /// </summary>
    public static string? Modifiers(INamedTypeSymbol type)
    {
        if (!type.IsRecord || type.BaseType is not { TypeKind: not TypeKind.Error } || Declares(type, "PrintMembers") || Declares(type, "ToString"))
        {
            return null;
        }

        bool isDerived = type.BaseType.SpecialType != SpecialType.System_Object;
        return isDerived ? "protected override" : type.IsSealed ? "private" : "protected virtual";
    }

    private static bool Declares(INamedTypeSymbol type, string method) => type.GetMembers(method).OfType<IMethodSymbol>()
        .Any(declared => !declared.IsImplicitlyDeclared && (method != "ToString" || declared.Parameters.IsEmpty));
}
