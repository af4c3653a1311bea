using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Declarations;

/// <summary>
/// What a campaign shows of itself. The compiler has a record show all that it has, and a text of a campaign gets into logs: the names of
/// customers, and codes that are for one of them alone.
/// </summary>
internal static class RecordText
{
    /// <summary>
    /// The modifiers of the method by which a record shows its values; <see langword="null"/> where it is no record, or says itself what it
    /// shows.
    /// </summary>
    public static string? Modifiers(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.IsRecord || type.BaseType is not { TypeKind: not TypeKind.Error } || HasText(type, cancellationToken))
        {
            return null;
        }

        bool isDerived = type.BaseType.SpecialType != SpecialType.System_Object;
        return isDerived ? "protected override" : type.IsSealed ? "private" : "protected virtual";
    }

    /// <summary>By what is written, since to ask for a member has the compiler make all that a record has.</summary>
    private static bool HasText(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is MethodDeclarationSyntax { Identifier.ValueText: "PrintMembers" } or MethodDeclarationSyntax { Identifier.ValueText: "ToString", ParameterList.Parameters.Count: 0 })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
