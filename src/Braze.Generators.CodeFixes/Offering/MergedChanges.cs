namespace Braze.Generators.CodeFixes.Offering;

/// <summary>
/// The changes of several repairs of one document. Two repairs can have the same change, such as <c>partial</c> on the type that contains
/// both campaigns.
/// </summary>
/// <param name="trial">Checks the repairs that are made in the same method.</param>
internal sealed class MergedChanges(Trial trial)
{
    private readonly HashSet<TextChange> _changes = [];
    private readonly List<IReadOnlyCollection<TextChange>> _repairs = [];

    /// <summary>Whether there are no changes.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>
    /// Adds all changes of a repair, or none of them: none when one of them overlaps a change of another repair, or when the repairs do not
    /// compile together, as when both set the same property.
    /// </summary>
    public void TryAdd(IReadOnlyCollection<TextChange> changes, Diagnostic diagnostic)
    {
        if (changes.Any(change => _changes.Any(other => change != other && Overlap(change.Span, other.Span))))
        {
            return;
        }

        TextSpan region = trial.FindRegion(changes);

        // All changes of each repair are tried, because the code in the region may need the using directive that belongs to it.
        TextChange[] others = [.. _repairs.Where(repair => repair.Any(other => region.Contains(other.Span))).SelectMany(static repair => repair)];
        if (others.Length == 0 || trial.Succeeds(diagnostic, Order(others.Union(changes)), region))
        {
            _changes.UnionWith(changes);
            _repairs.Add(changes);
        }
    }

    public SourceText Apply(SourceText text) => text.WithChanges(Order(_changes));

    private static TextChange[] Order(IEnumerable<TextChange> changes) => [.. changes.OrderBy(static change => change.Span.Start)];

    /// <summary>Whether two spans, either of which can be empty, overlap or begin at the same position.</summary>
    private static bool Overlap(TextSpan span, TextSpan other) =>
        span.Start == other.Start || (span.Start < other.End && other.Start < span.End);
}
