using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers;

/// <summary>
/// Where <c>[TriggerCampaign]</c> stands in a compilation, by the text and syntax alone. A file that has not changed is not read again.
/// </summary>
internal sealed class CampaignDeclarations
{
    private const string Suffix = "Attribute";

    private static readonly WordSet Names = new(["TriggerCampaign", "TriggerCampaign" + Suffix]);
    private static readonly ConditionalWeakTable<SyntaxTree, OfFile> Files = new();

    private readonly Dictionary<SyntaxTree, OfFile> _files;

    private CampaignDeclarations(Dictionary<SyntaxTree, OfFile> files) => _files = files;

    /// <summary>The names of the campaigns.</summary>
    public IEnumerable<string> TypeNames => _files.Values.SelectMany(static file => file.TypeNames);

    public static CampaignDeclarations Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = new Dictionary<SyntaxTree, OfFile>();
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (!Files.TryGetValue(tree, out OfFile? file))
            {
                file = Files.GetValue(tree, _ => OfFile.Read(tree, Names, cancellationToken));
            }

            Add(tree, file);
            aliases.UnionWith(file.Aliases);
        }

        if (aliases.Count > 0)
        {
            // Rare, and an alias may be one for all files: each is read again.
            var names = new WordSet(Names.Words.Concat(aliases).Concat(aliases.Where(IsWithSuffix).Select(WithoutSuffix)));
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                Add(tree, OfFile.Read(tree, names, cancellationToken));
            }
        }

        return new CampaignDeclarations(files);

        void Add(SyntaxTree tree, OfFile file)
        {
            if (!file.Attributes.IsEmpty)
            {
                files[tree] = file;
            }
        }
    }

    /// <summary>The attributes in a file that are called so.</summary>
    public IEnumerable<AttributeSyntax> In(SyntaxTree tree, CancellationToken cancellationToken) =>
        _files.TryGetValue(tree, out OfFile? file)
            ? file.Attributes.Select(position => tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>()).OfType<AttributeSyntax>()
            : [];

    private static bool IsWithSuffix(string name) => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal);

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - Suffix.Length);

    /// <summary>What one file says.</summary>
    /// <param name="Attributes">Where the attributes stand.</param>
    /// <param name="TypeNames">The names of the types with one.</param>
    /// <param name="Aliases">Other names that it gives the attribute.</param>
    private sealed record OfFile(ImmutableArray<int> Attributes, ImmutableArray<string> TypeNames, ImmutableArray<string> Aliases)
    {
        private static readonly OfFile Nothing = new(ImmutableArray<int>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);

        public static OfFile Read(SyntaxTree tree, WordSet names, CancellationToken cancellationToken)
        {
            List<int> positions = names.Find(tree.GetText(cancellationToken), cancellationToken);
            if (positions.Count == 0)
            {
                return Nothing;
            }

            var attributes = ImmutableArray.CreateBuilder<int>();
            var types = ImmutableArray.CreateBuilder<string>();
            var aliases = ImmutableArray.CreateBuilder<string>();
            SyntaxNode root = tree.GetRoot(cancellationToken);
            foreach (int position in positions)
            {
                SyntaxToken token = root.FindToken(position);
                if (!token.IsKind(SyntaxKind.IdentifierToken) || !token.Span.Contains(position))
                {
                    continue;
                }

                switch (OutermostName(token).Parent)
                {
                    case AttributeSyntax { Parent.Parent: MemberDeclarationSyntax declaration }:
                        attributes.Add(position);
                        if (declaration is TypeDeclarationSyntax { Identifier.ValueText: var name })
                        {
                            types.Add(name);
                        }

                        break;
                    case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias }:
                        aliases.Add(alias);
                        break;
                }
            }

            return new OfFile(attributes.ToImmutable(), types.ToImmutable(), aliases.ToImmutable());
        }

        /// <summary>The whole name that a word is the last part of.</summary>
        private static SyntaxNode OutermostName(SyntaxToken word)
        {
            SyntaxNode name = word.Parent!;
            while ((name.Parent is QualifiedNameSyntax qualified && qualified.Right == name)
                || (name.Parent is AliasQualifiedNameSyntax withAlias && withAlias.Name == name))
            {
                name = name.Parent;
            }

            return name;
        }
    }
}
