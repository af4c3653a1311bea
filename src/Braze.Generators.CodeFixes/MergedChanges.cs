namespace Braze.Generators.CodeFixes;

/// <summary>The changes of several repairs of one document. Two may ask for the same: <c>partial</c> on a type around both.</summary>
internal sealed class MergedChanges
{
    private readonly HashSet<TextChange> _changes = [];

    /// <summary>Whether nothing is changed.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Adds a repair's changes, all or none: none when one of them stands in the way of another repair's.</summary>
    public void TryAdd(IReadOnlyCollection<TextChange> changes)
    {
        if (!changes.Any(change => _changes.Any(other => change != other && IsInTheWay(change.Span, other.Span))))
        {
            _changes.UnionWith(changes);
        }
    }

    public SourceText Apply(SourceText text) => text.WithChanges(_changes.OrderBy(static change => change.Span.Start));

    private static bool IsInTheWay(TextSpan span, TextSpan other) => span.OverlapsWith(other) || span.Start == other.Start;
}
