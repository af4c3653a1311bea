using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>
/// Follows one local variable on the paths to one use. Paths of an exception are not followed: where they end, nothing is known
/// about what the <c>try</c> changes. The graph is followed backwards, and only to the place where the variable gets a value,
/// because earlier events do not matter.
/// </summary>
internal sealed class LocalFlow(LocalHistory history, SyntaxNode use)
{
    /// <summary>What can have happened before each block that was needed so far.</summary>
    private readonly Dictionary<int, LocalPaths> _entries = [];

    /// <summary>Finds what can have happened before the evaluation at a place.</summary>
    public LocalPaths At(FlowPosition place) => Pass(place.Block, place.Order);

    private LocalPaths EntryOf(int block)
    {
        if (!_entries.TryGetValue(block, out LocalPaths? entry))
        {
            Follow(block);
            entry = _entries[block];
        }

        return entry;
    }

    private void Follow(int last)
    {
        List<int> blocks = Before(last);
        bool isChanged;
        do
        {
            isChanged = false;
            for (int index = blocks.Count - 1; index >= 0; index--)
            {
                int block = blocks[index];
                LocalPaths before = _entries[block];
                LocalPaths all = before;
                foreach (FlowEdge edge in history.Graph.EdgesTo(block))
                {
                    all = all.Or(IsLost(edge) ? LocalPaths.Unknown : edge.IsThrown ? _entries[edge.Source] : Pass(edge.Source, int.MaxValue));
                }

                _entries[block] = all;
                isChanged |= !all.Equals(before);
            }
        }
        while (isChanged);
    }

    /// <summary>Finds a block and the earlier blocks that affect what can have happened there.</summary>
    private List<int> Before(int last)
    {
        var blocks = new List<int>();
        Add(last);
        for (int index = 0; index < blocks.Count; index++)
        {
            foreach (FlowEdge edge in history.Graph.EdgesTo(blocks[index]))
            {
                if (!IsLost(edge) && (edge.IsThrown || LastReset(edge.Source, int.MaxValue) < 0))
                {
                    Add(edge.Source);
                }
            }
        }

        return blocks;

        void Add(int block)
        {
            if (!_entries.ContainsKey(block))
            {
                _entries.Add(block, LocalPaths.None);
                blocks.Add(block);
            }
        }
    }

    private bool IsLost(FlowEdge edge)
    {
        foreach (ControlFlowRegion region in edge.Through)
        {
            if (history.ChangesIn(region, use))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the last event in a block after which earlier events do not matter; negative when there is none.</summary>
    private int LastReset(int block, int until)
    {
        IReadOnlyList<(FlowPosition Position, LocalEvent Event)> events = history.In(block);
        for (int index = events.Count - 1; index >= 0; index--)
        {
            (FlowPosition position, LocalEvent happened) = events[index];
            if (position.Order < until && happened.Kind != LocalEventKind.Step && happened.Reference.Syntax != use)
            {
                return index;
            }
        }

        return -1;
    }

    private LocalPaths Pass(int block, int until)
    {
        int first = LastReset(block, until);
        LocalPaths paths = first < 0 ? EntryOf(block) : LocalPaths.None;
        IReadOnlyList<(FlowPosition Position, LocalEvent Event)> events = history.In(block);
        for (int index = Math.Max(0, first); index < events.Count && events[index].Position.Order < until; index++)
        {
            LocalEvent happened = events[index].Event;
            if (happened.Reference.Syntax == use)
            {
                continue;
            }

            paths = happened.Kind switch
            {
                LocalEventKind.Assignment => LocalPaths.From(happened.Operation),
                LocalEventKind.Step => paths.Then(happened.Operation),
                _ => LocalPaths.Unknown,
            };
        }

        return paths;
    }
}
