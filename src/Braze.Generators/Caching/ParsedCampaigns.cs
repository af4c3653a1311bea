using System.Runtime.CompilerServices;
using Braze.Generators.Models;

namespace Braze.Generators.Caching;

/// <summary>
/// Models of campaigns that an edit elsewhere did not touch. Roslyn runs a transform for every annotated type on every keystroke,
/// and each time the members of all types are new to it; to make them costs several times what all else does. A model holds for
/// as long as the files do that it was read from, and the names in them mean what they meant.
/// </summary>
internal static class ParsedCampaigns
{
    /// <summary>By file, so that nothing outlives the file that it stands in; and by the place of the declaration in it.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, FileEntries> Files = new();

    /// <summary>The model of a declaration from an earlier run, where it still holds; otherwise what reads it now.</summary>
    /// <param name="declaration">The campaign's declaration with the attribute.</param>
    /// <param name="project">The project as it is now.</param>
    /// <param name="parse">Reads it, and adds the types that it is made of.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public static CampaignModel? GetOrParse(
        SyntaxNode declaration,
        Compilation project,
        Func<ICollection<ITypeSymbol>, CampaignModel?> parse,
        CancellationToken cancellationToken)
    {
        FileEntries campaigns = Files.GetOrCreateValue(declaration.SyntaxTree);
        Entry? entry = campaigns[declaration.SpanStart];
        if (entry?.Model is not null && entry.Holds(project, cancellationToken))
        {
            return entry.Model;
        }

        var types = new List<ITypeSymbol>();
        CampaignModel? model = parse(types);

        // A build has one run, in which the names of all files would be taken down for nothing.
        campaigns[declaration.SpanStart] = entry is not null && model is not null ? Entry.Of(model, types, project, cancellationToken) : Entry.Seen;
        return model;
    }

    /// <summary>The entries of one file, nearly always one: a dictionary would be most of what a first run keeps.</summary>
    private sealed class FileEntries
    {
        private readonly List<(int Start, Entry Entry)> _entries = new(1);

        public Entry? this[int start]
        {
            get
            {
                lock (_entries)
                {
                    return _entries.Find(entry => entry.Start == start).Entry;
                }
            }

            set
            {
                lock (_entries)
                {
                    _entries.RemoveAll(entry => entry.Start == start);
                    _entries.Add((start, value!));
                }
            }
        }
    }

    private sealed class Entry
    {
        public static readonly Entry Seen = new();

        private ImmutableArray<SyntaxTree> _files;
        private ImmutableArray<MetadataReference> _references;
        private CompilationOptions? _options;
        private ulong _names;

        public CampaignModel? Model { get; private set; }

        public static Entry Of(CampaignModel model, IEnumerable<ITypeSymbol> types, Compilation project, CancellationToken cancellationToken)
        {
            ImmutableArray<SyntaxTree> files = Dependencies.Of(types, cancellationToken);
            return files.IsDefault
                ? Seen
                : new Entry
                {
                    Model = model,
                    _files = files,
                    _references = project.ExternalReferences,
                    _options = project.Options,
                    _names = DeclaredNames.Of(project, cancellationToken),
                };
        }

        public bool Holds(Compilation project, CancellationToken cancellationToken)
        {
            if (_options != project.Options
                || (_references != project.ExternalReferences && !_references.SequenceEqual(project.ExternalReferences))
                || _names != DeclaredNames.Of(project, cancellationToken))
            {
                return false;
            }

            foreach (SyntaxTree file in _files)
            {
                if (!project.ContainsSyntaxTree(file))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
