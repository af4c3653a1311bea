using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Caching;

/// <summary>
/// A fingerprint of what a project declares, by which names are looked up: its namespaces, the heads of its types, and its
/// global usings. While it stays the same, a name in a file that stays the same means the same.
/// </summary>
internal sealed class DeclaredNames
{
    private static readonly ConditionalWeakTable<Compilation, DeclaredNames> Projects = new();
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredNames> Files = new();

    private DeclaredNames(ulong fingerprint) => Fingerprint = fingerprint;

    private ulong Fingerprint { get; }

    /// <summary>The fingerprint of a project. A file that did not change is not read again.</summary>
    public static ulong Of(Compilation project, CancellationToken cancellationToken)
    {
        if (Projects.TryGetValue(project, out DeclaredNames? known))
        {
            return known.Fingerprint;
        }

        var hash = new Fingerprint();
        foreach (SyntaxTree file in project.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.Add(Files.GetValue(file, static file => new DeclaredNames(OfFile(file))).Fingerprint);
        }

        return Projects.GetValue(project, _ => new DeclaredNames(hash.Value)).Fingerprint;
    }

    private static ulong OfFile(SyntaxTree file)
    {
        var hash = new Fingerprint();
        if (file.GetRoot() is CompilationUnitSyntax root)
        {
            foreach (UsingDirectiveSyntax directive in root.Usings)
            {
                if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                {
                    Add(ref hash, directive);
                }
            }

            AddMembers(ref hash, root.Members);
        }

        return hash.Value;
    }

    private static void AddMembers(ref Fingerprint hash, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax @namespace:
                    hash.Add("namespace");
                    Add(ref hash, @namespace.Name);
                    AddMembers(ref hash, @namespace.Members);
                    hash.Add("}");
                    break;
                case TypeDeclarationSyntax type:
                    AddHead(ref hash, type);
                    hash.Add((ulong)(type.TypeParameterList?.Parameters.Count ?? 0));
                    AddMembers(ref hash, type.Members);
                    hash.Add("}");
                    break;
                case BaseTypeDeclarationSyntax @enum:
                    AddHead(ref hash, @enum);
                    break;
                case DelegateDeclarationSyntax @delegate:
                    Add(ref hash, @delegate.Modifiers);
                    hash.Add(@delegate.Identifier.ValueText);
                    hash.Add((ulong)(@delegate.TypeParameterList?.Parameters.Count ?? 0));
                    break;
            }
        }
    }

    private static void AddHead(ref Fingerprint hash, BaseTypeDeclarationSyntax type)
    {
        hash.Add((ulong)type.Kind());
        Add(ref hash, type.Modifiers);
        hash.Add(type.Identifier.ValueText);
        if (type.BaseList is not null)
        {
            Add(ref hash, type.BaseList);
        }
    }

    private static void Add(ref Fingerprint hash, SyntaxTokenList tokens)
    {
        foreach (SyntaxToken token in tokens)
        {
            hash.Add(token.ValueText);
        }
    }

    private static void Add(ref Fingerprint hash, SyntaxNode node)
    {
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            hash.Add(token.ValueText);
        }
    }
}
