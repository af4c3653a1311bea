using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Braze.Generators.Analyzers.Search;

/// <summary>
/// Finds <c>[TriggerCampaign]</c> attributes and aliases of the runtime's types in a compilation, from text and syntax only. A file
/// that has not changed is not read again.
/// </summary>
internal sealed class CampaignDeclarations
{
    private const string Suffix = "Attribute";

    private static readonly WordSet AttributeNames = new(["TriggerCampaign", "TriggerCampaign" + Suffix]);
    private static readonly ImmutableHashSet<string> TypeNames = AttributeNames.Words.Union(CodeOfInterest.RuntimeTypes);
    private static readonly WordSet AllNames = new(AttributeNames.Words.Concat(CodeOfInterest.RuntimeNames));
    private static readonly ConditionalWeakTable<SyntaxTree, OfFile> Files = new();

    private readonly Dictionary<SyntaxTree, OfFile> _files;

    private CampaignDeclarations(Dictionary<SyntaxTree, OfFile> files) => _files = files;

    /// <summary>The names of the campaigns, and the aliases of the campaigns and of the runtime's types.</summary>
    public IEnumerable<string> Names => _files.Values.SelectMany(static file => file.Types.Concat(file.Aliases));

    /// <summary>Whether the compilation contains an attribute with the name.</summary>
    public bool HasAttributes => _files.Values.Any(static file => !file.Attributes.IsEmpty);

    /// <summary>Whether a type may derive from one of these campaigns, because not all of them are sealed.</summary>
    public bool HasOpen => _files.Values.Any(static file => file.HasOpen);

    /// <summary>Whether any file contains one of the runtime's names, in code or in a comment.</summary>
    public bool HasMentions => _files.Count > 0;

    public static CampaignDeclarations Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var files = new Dictionary<SyntaxTree, OfFile>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (!Files.TryGetValue(tree, out OfFile? file))
            {
                file = OfFile.Read(tree, cancellationToken);
                Files.GetValue(tree, _ => file);
            }

            if (!ReferenceEquals(file, OfFile.Nothing))
            {
                files.Add(tree, file);
            }
        }

        string[] ofAttribute = [.. files.Values.SelectMany(static file => file.AliasesOfAttribute)];
        if (ofAttribute.Length > 0)
        {
            // This is rare. An alias can be global, so all files are read again.
            var names = new WordSet(AttributeNames.Words.Concat(ofAttribute).Concat(ofAttribute.Where(HasSuffix).Select(WithoutSuffix)));
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                OfFile known = files.TryGetValue(tree, out OfFile? file) ? file : OfFile.Nothing;
                files[tree] = known.WithAttributes(tree, names, cancellationToken);
            }
        }

        return new CampaignDeclarations(files);
    }

    /// <summary>Finds the attributes in a file that have the name or an alias of it.</summary>
    public IEnumerable<AttributeSyntax> FindIn(SyntaxTree tree, CancellationToken cancellationToken) =>
        _files.TryGetValue(tree, out OfFile? file)
            ? file.Attributes.Select(position => tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>()).OfType<AttributeSyntax>()
            : [];

    /// <summary>Finds the aliases that a file declares for these types.</summary>
    public static IEnumerable<string> AliasesIn(CompilationUnitSyntax file, ImmutableHashSet<string> types) =>
        OfFile.AliasesIn(file, types).Select(static pair => pair.Alias);

    private static bool HasSuffix(string name) => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal);

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - Suffix.Length);

    /// <summary>The results for one file.</summary>
    /// <param name="Attributes">The positions of the attributes.</param>
    /// <param name="Types">The names of the types with an attribute.</param>
    /// <param name="Aliases">The aliases that the file declares for the runtime's types.</param>
    /// <param name="AliasesOfAttribute">The aliases of the attribute.</param>
    /// <param name="HasOpen">Whether one of the types is not sealed.</param>
    private sealed record OfFile(
        ImmutableArray<int> Attributes, ImmutableArray<string> Types, ImmutableArray<string> Aliases, ImmutableArray<string> AliasesOfAttribute, bool HasOpen)
    {
        /// <summary>A file that contains none of the names.</summary>
        public static readonly OfFile Nothing = new(
            ImmutableArray<int>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, HasOpen: false);

        /// <summary>A file that contains some of the names, and declares nothing.</summary>
        private static readonly OfFile Mention = Nothing with { };

        public static OfFile Read(SyntaxTree tree, CancellationToken cancellationToken)
        {
            if (AllNames.Find(tree.GetText(cancellationToken), cancellationToken).Count == 0
                || tree.GetRoot(cancellationToken) is not CompilationUnitSyntax root)
            {
                return Nothing;
            }

            (string Alias, string Name)[] aliases = [.. AliasesIn(root, TypeNames)];
            OfFile file = Mention with
            {
                Aliases = aliases.Select(static pair => pair.Alias).ToImmutableArray(),
                AliasesOfAttribute = aliases.Where(static pair => AttributeNames.Words.Contains(pair.Name)).Select(static pair => pair.Alias).ToImmutableArray(),
            };
            file = file.WithAttributes(tree, AttributeNames, cancellationToken);
            return file.Attributes.IsEmpty && file.Aliases.IsEmpty ? Mention : file;
        }

        public OfFile WithAttributes(SyntaxTree tree, WordSet names, CancellationToken cancellationToken)
        {
            var attributes = ImmutableArray.CreateBuilder<int>();
            var types = ImmutableArray.CreateBuilder<string>();
            bool hasOpen = false;
            foreach (int position in names.Find(tree.GetText(cancellationToken), cancellationToken))
            {
                SyntaxToken token = tree.GetRoot(cancellationToken).FindToken(position);
                if (token.IsKind(SyntaxKind.IdentifierToken)
                    && token.Span.Contains(position)
                    && OutermostName(token).Parent is AttributeSyntax { Parent.Parent: MemberDeclarationSyntax declaration })
                {
                    attributes.Add(position);
                    if (declaration is TypeDeclarationSyntax { Identifier.ValueText: var name, Modifiers: var modifiers })
                    {
                        types.Add(name);
                        hasOpen |= !modifiers.Any(SyntaxKind.SealedKeyword);
                    }
                }
            }

            return this with { Attributes = attributes.ToImmutable(), Types = types.ToImmutable(), HasOpen = hasOpen };
        }

        public static IEnumerable<(string Alias, string Name)> AliasesIn(CompilationUnitSyntax file, ImmutableHashSet<string> types) =>
            AliasesIn(file.Usings, file.Members, types);

        private static IEnumerable<(string Alias, string Name)> AliasesIn(
            SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members, ImmutableHashSet<string> types)
        {
            foreach (UsingDirectiveSyntax @using in usings)
            {
                if (@using is { Alias.Name.Identifier.ValueText: var alias, Name: { } type }
                    && type.GetLastToken().ValueText is var name
                    && types.Contains(name))
                {
                    yield return (alias, name);
                }
            }

            foreach (BaseNamespaceDeclarationSyntax inner in members.OfType<BaseNamespaceDeclarationSyntax>())
            {
                foreach ((string Alias, string Name) alias in AliasesIn(inner.Usings, inner.Members, types))
                {
                    yield return alias;
                }
            }
        }

        /// <summary>Finds the whole name whose last part is a word.</summary>
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
