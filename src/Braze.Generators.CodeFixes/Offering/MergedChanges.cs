namespace Braze.Generators.CodeFixes;

/// <summary>The changes of several repairs of one document. Two may ask for the same: <c>partial</c> on a type around both.</summary>
internal sealed class MergedChanges
{
    private readonly HashSet<TextChange> _changes = [];
    private readonly List<IReadOnlyCollection<TextChange>> _repairs = [];

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>
    /// Adds a repair's changes, all or none: none when one of them stands in the way of another repair's, or both together leave what each
    /// alone does not, such as a property that is set twice.
    /// </summary>
    public void TryAdd(IReadOnlyCollection<TextChange> changes, Diagnostic diagnostic, Trial trial)
    {
        if (changes.Any(change => _changes.Any(other => change != other && IsInTheWay(change.Span, other.Span))))
        {
            return;
        }

        TextSpan region = trial.RegionOf(changes);

        // Each with all that it changes: what stands in the region may need the using directive that came with it.
        TextChange[] beside = [.. _repairs.Where(repair => repair.Any(other => region.Contains(other.Span))).SelectMany(static repair => repair)];
        if (beside.Length == 0 || trial.Succeeds(diagnostic, InOrder(beside.Union(changes)), region))
        {
            _changes.UnionWith(changes);
            _repairs.Add(changes);
        }
    }

    public SourceText Apply(SourceText text) => text.WithChanges(InOrder(_changes));

    private static TextChange[] InOrder(IEnumerable<TextChange> changes) => [.. changes.OrderBy(static change => change.Span.Start)];

    /// <summary>Whether two spans begin at one place or have something in common, be one of them empty.</summary>
    private static bool IsInTheWay(TextSpan span, TextSpan other) =>
        span.Start == other.Start || (span.Start < other.End && other.Start < span.End);
}
