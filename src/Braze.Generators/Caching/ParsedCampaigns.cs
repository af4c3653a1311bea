using System.Runtime.CompilerServices;
using Braze.Generators.Models;

namespace Braze.Generators.Caching;

/// <summary>
/// Models of campaigns that an edit elsewhere did not touch. Roslyn runs a transform for every annotated type on every keystroke,
/// and each time the members of all types are new to it; to make them costs several times what all else does. A model holds for
/// as long as the files do that it was read from, and the names in them mean what they meant.
/// </summary>
/// <remarks>One for each driver, which runs once in a build and after each edit in an editor.</remarks>
internal sealed class ParsedCampaigns
{
    /// <summary>By file, so that nothing outlives the file that it stands in; and by the place of the declaration in it.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, FileEntries> Files = new();

    private WeakReference<Compilation>? _first;

    /// <summary>
    /// Whether a project is the first that is read. A build has no other, so that all would be taken down for nothing: the names in all
    /// files, and what each campaign was read from.
    /// </summary>
    public bool IsFirst(Compilation project)
    {
        if (_first is null)
        {
            Interlocked.CompareExchange(ref _first, new WeakReference<Compilation>(project), null);
        }

        return _first.TryGetTarget(out Compilation? first) && first == project;
    }

    /// <summary>The model of a declaration from an earlier run, where it still holds.</summary>
    /// <param name="declaration">The campaign's declaration with the attribute.</param>
    /// <param name="project">The project as it is now.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public static CampaignModel? Find(SyntaxNode declaration, Compilation project, CancellationToken cancellationToken) =>
        Files.TryGetValue(declaration.SyntaxTree, out FileEntries? campaigns)
        && campaigns[declaration.SpanStart] is { } entry
        && entry.Holds(project, cancellationToken)
            ? entry.Model
            : null;

    /// <summary>Keeps a model for later runs.</summary>
    /// <param name="declaration">The campaign's declaration with the attribute.</param>
    /// <param name="model">What was read from it.</param>
    /// <param name="types">The types that it is made of.</param>
    /// <param name="project">The project as it is now.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public static void Keep(
        SyntaxNode declaration, CampaignModel model, IEnumerable<ITypeSymbol> types, Compilation project, CancellationToken cancellationToken) =>
        Files.GetOrCreateValue(declaration.SyntaxTree)[declaration.SpanStart] = Entry.Of(model, types, project, cancellationToken);

    /// <summary>The entries of one file, nearly always one: a dictionary would be most of what is kept.</summary>
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
                    if (value is not null)
                    {
                        _entries.Add((start, value));
                    }
                }
            }
        }
    }

    private sealed class Entry(CampaignModel model, ImmutableArray<SyntaxTree> files, Compilation project, ulong names)
    {
        private readonly ImmutableArray<MetadataReference> _references = project.ExternalReferences;
        private readonly CompilationOptions _options = project.Options;

        public CampaignModel Model { get; } = model;

        /// <summary>An entry; <see langword="null"/> for what has to be read each time.</summary>
        public static Entry? Of(CampaignModel model, IEnumerable<ITypeSymbol> types, Compilation project, CancellationToken cancellationToken)
        {
            ImmutableArray<SyntaxTree> files = Dependencies.Of(types, cancellationToken);
            return files.IsDefault ? null : new Entry(model, files, project, DeclaredNames.Of(project, cancellationToken));
        }

        public bool Holds(Compilation project, CancellationToken cancellationToken)
        {
            if (_options != project.Options
                || (_references != project.ExternalReferences && !_references.SequenceEqual(project.ExternalReferences))
                || names != DeclaredNames.Of(project, cancellationToken))
            {
                return false;
            }

            foreach (SyntaxTree file in files)
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
