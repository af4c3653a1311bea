namespace Braze.Generators.Declarations;

/// <summary>
/// Keeps the values of a record out of its string. The string that the compiler generates for a record contains all values, so logs
/// would contain the names of customers and codes that are meant for one customer only.
/// </summary>
internal static class RecordText
{
    /// <summary>
    /// The modifiers of the <c>PrintMembers</c> method of a record; <see langword="null"/> when the type is not a record, or
    /// declares <c>PrintMembers</c> or <c>ToString</c> itself.
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
