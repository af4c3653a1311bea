using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers;

/// <summary>
/// The names of the campaigns in a compilation, and other names that the runtime's types have there, by their syntax alone. A file that
/// has not changed is not read again.
/// </summary>
internal static class CampaignNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Names = new();

    public static HashSet<string> Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (!Names.TryGetValue(tree, out HashSet<string>? found))
            {
                found = new HashSet<string>(StringComparer.Ordinal);
                if (tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit)
                {
                    Add(unit.Usings, found);
                    Add(unit.Members, found);
                }

                Names.GetValue(tree, _ => found);
            }

            names.UnionWith(found);
        }

        return names;
    }

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, HashSet<string> names)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    Add(inner.Usings, names);
                    Add(inner.Members, names);
                    break;
                case TypeDeclarationSyntax type:
                    if (type.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsCampaign(attribute.Name))))
                    {
                        names.Add(type.Identifier.ValueText);
                    }

                    Add(type.Members, names);
                    break;
            }
        }
    }

    private static void Add(SyntaxList<UsingDirectiveSyntax> usings, HashSet<string> names)
    {
        foreach (UsingDirectiveSyntax @using in usings)
        {
            if (@using is { Alias.Name.Identifier.ValueText: var alias, Name: { } name } && CodeOfInterest.RuntimeTypes.Contains(name.GetLastToken().ValueText))
            {
                names.Add(alias);
            }
        }
    }

    private static bool IsCampaign(NameSyntax name) => name switch
    {
        SimpleNameSyntax { Identifier.ValueText: "TriggerCampaign" or "TriggerCampaignAttribute" } => true,
        QualifiedNameSyntax { Right: var right } => IsCampaign(right),
        AliasQualifiedNameSyntax { Name: var simple } => IsCampaign(simple),
        _ => false,
    };
}
