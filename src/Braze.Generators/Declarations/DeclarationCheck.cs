using Braze.Generators.Diagnostics;
using Braze.Generators.Properties;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Declarations;

/// <summary>Checks whether code can be generated into a type at all, before its properties are read.</summary>
internal static class DeclarationCheck
{
    public static bool Passes(
        INamedTypeSymbol type,
        AttributeData attribute,
        string campaignId,
        Compilation project,
        IProblems problems,
        CancellationToken cancellationToken)
    {
        if (type.TypeKind != TypeKind.Class || !IsNamed(type))
        {
            // The compiler reports an attribute that is not on a class, and a type without a name.
            return false;
        }

        if (FindUnsupportedKind(type) is { } kind)
        {
            AddAtName(problems, DeclarationRules.DeclarationCannotBeACampaign, type, type.Name, kind);
            return false;
        }

        CheckLanguageVersion(type, problems);
        if (ReferenceAliases.Find(attribute.AttributeClass!, project) is { } alias)
        {
            AddAtName(problems, DeclarationRules.RuntimeCannotBeNamed, type, $"its assembly is referenced with the alias '{alias}'", "add 'global' to the Aliases of the reference");
        }

        CheckPartial(type, problems, cancellationToken);
        CheckMemberNames(type, CampaignAttribute.HasOverrides(attribute), problems);
        if (string.IsNullOrWhiteSpace(campaignId))
        {
            AddAtId(problems, DeclarationRules.CampaignIdIsEmpty, attribute, type, cancellationToken, type.Name);
        }
        else if (CampaignIdShape.FindProblem(campaignId) is { } problem)
        {
            AddAtId(problems, DeclarationRules.CampaignIdIsUnusual, attribute, type, cancellationToken, type.Name, problem);
        }

        return !problems.Any;
    }

    /// <summary>Whether the type, and the types and namespaces that contain it, already have names in code that is being typed.</summary>
    private static bool IsNamed(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Name.Length == 0 || (current.Arity > 0 && current.TypeParameters.Any(static parameter => parameter.Name.Length == 0)))
            {
                return false;
            }
        }

        for (INamespaceSymbol current = type.ContainingNamespace; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            if (current.Name.Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string? FindUnsupportedKind(INamedTypeSymbol type) =>
        type.IsStatic ? "static"
        : type.TypeParameters.Length > 0 ? "generic"
        : IsFileLocal(type) ? "local to its file"
        : null;

    private static bool IsFileLocal(INamedTypeSymbol type) =>
        type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    private static void CheckLanguageVersion(INamedTypeSymbol type, IProblems problems)
    {
        if (type.DeclaringSyntaxReferences[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 } options)
        {
            AddAtName(problems, DeclarationRules.LanguageVersionIsTooOld, type, type.Name, options.LanguageVersion.ToDisplayString());
        }
    }

    private static void CheckPartial(INamedTypeSymbol type, IProblems problems, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is TypeDeclarationSyntax { Modifiers: var modifiers }
                && !modifiers.Any(SyntaxKind.PartialKeyword))
            {
                // Nested types get one diagnostic, because the fix makes all of them partial. It is on the campaign, because an
                // editor shows immediately only what an analyzer reports inside the declaration that it analyzes.
                AddAtName(problems, DeclarationRules.CampaignIsNotPartial, type, current.Name);
                return;
            }
        }
    }

    private static void CheckMemberNames(INamedTypeSymbol type, bool hasOverrides, IProblems problems)
    {
        foreach ((string name, int? parameters) in KnownNames.Generated.All)
        {
            if (name == KnownNames.Generated.Overrides && !hasOverrides)
            {
                continue;
            }

            if (type.Name == name)
            {
                AddAtName(problems, DeclarationRules.MemberWouldBeGenerated, type, name, type.Name);
            }

            foreach (ISymbol member in type.GetMembers(name))
            {
                // A method with other parameters is an overload. The analyzer also sees the generated members of the type.
                bool isTaken = parameters is null || member is not IMethodSymbol method || method.Parameters.Length == parameters;
                if (isTaken && !GeneratedMember.IsIn(type, member))
                {
                    AddAtName(problems, DeclarationRules.MemberWouldBeGenerated, member, name, type.Name);
                    break;
                }
            }

            if (parameters is null && IsInherited(type, name))
            {
                AddAtName(problems, DeclarationRules.MemberWouldBeGenerated, type, name, type.Name);
            }
        }
    }

    /// <summary>
    /// Whether a base type has a property with this name. It could not be overridden, because a member cannot have the name of its
    /// type.
    /// </summary>
    private static bool IsInherited(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null && PropertyList.IsUserType(current); current = current.BaseType)
        {
            if (current.GetMembers(name).Any(static member => member is IPropertySymbol property && PropertyList.IsWritten(property)))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddAtName(IProblems problems, DiagnosticDescriptor rule, ISymbol symbol, params object[] arguments) =>
        problems.Add(rule, () => symbol.Locations[0], arguments);

    private static void AddAtId(
        IProblems problems, DiagnosticDescriptor rule, AttributeData attribute, INamedTypeSymbol type, CancellationToken cancellationToken, params object[] arguments) =>
        problems.Add(rule, () => CampaignAttribute.IdLocation(attribute, type, cancellationToken), arguments);
}
