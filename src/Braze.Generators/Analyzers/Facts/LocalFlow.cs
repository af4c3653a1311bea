using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Facts;

/// <summary>
/// One local variable over the control-flow graph of its function: what can have happened to it by each place. Ways that lead
/// through an exception are not followed; where they arrive, nothing is known of what the <c>try</c> changes.
/// </summary>
internal sealed class LocalFlow
{
    private readonly FunctionGraph _graph;
    private readonly Dictionary<int, List<(FlowPosition Position, LocalEvent Event)>> _events = [];
    private readonly LocalPaths[] _entries;

    /// <summary>Follows a local.</summary>
    /// <param name="graph">The graph of the function that declares it.</param>
    /// <param name="events">What happens to it, and when.</param>
    public LocalFlow(FunctionGraph graph, IEnumerable<(FlowPosition Position, LocalEvent Event)> events)
    {
        _graph = graph;
        foreach ((FlowPosition position, LocalEvent happened) in events.OrderBy(static pair => pair.Position.Order))
        {
            if (!_events.TryGetValue(position.Block, out List<(FlowPosition, LocalEvent)>? list))
            {
                _events.Add(position.Block, list = []);
            }

            list.Add((position, happened));
        }

        _entries = [.. Enumerable.Repeat(LocalPaths.None, graph.Graph.Blocks.Length)];
        Follow();
    }

    /// <summary>What can have happened by a place, before what is evaluated there.</summary>
    public LocalPaths At(FlowPosition place) => Pass(place.Block, place.Order);

    private void Follow()
    {
        var open = new Queue<int>();
        open.Enqueue(0);
        var seen = new HashSet<int>();
        while (open.Count > 0)
        {
            int ordinal = open.Dequeue();
            seen.Add(ordinal);
            BasicBlock block = _graph.Graph.Blocks[ordinal];
            LocalPaths end = Pass(ordinal, int.MaxValue);
            Lead(block.FallThroughSuccessor, end);
            Lead(block.ConditionalSuccessor, end);
            foreach ((int handler, ControlFlowRegion region) in _graph.Handlers)
            {
                if (region.FirstBlockOrdinal == ordinal)
                {
                    Arrive(handler, ChangesIn(region) ? LocalPaths.Unknown : _entries[ordinal]);
                }
            }
        }

        void Lead(ControlFlowBranch? branch, LocalPaths paths)
        {
            if (branch?.Destination is { } destination)
            {
                Arrive(destination.Ordinal, branch.FinallyRegions.Any(ChangesIn) ? LocalPaths.Unknown : paths);
            }
        }

        void Arrive(int ordinal, LocalPaths paths)
        {
            LocalPaths all = _entries[ordinal].Or(paths);
            if (!all.Equals(_entries[ordinal]) || !seen.Contains(ordinal))
            {
                _entries[ordinal] = all;
                open.Enqueue(ordinal);
            }
        }
    }

    private bool ChangesIn(ControlFlowRegion region) =>
        _events.Keys.Any(block => block >= region.FirstBlockOrdinal && block <= region.LastBlockOrdinal);

    private LocalPaths Pass(int block, int until)
    {
        LocalPaths paths = _entries[block];
        if (!_events.TryGetValue(block, out List<(FlowPosition Position, LocalEvent Event)>? events))
        {
            return paths;
        }

        foreach ((FlowPosition position, LocalEvent happened) in events)
        {
            if (position.Order >= until)
            {
                break;
            }

            paths = happened.Kind switch
            {
                LocalEventKind.Assignment => LocalPaths.Of(happened.Operation),
                LocalEventKind.Step => paths.Then(happened.Operation),
                _ => LocalPaths.Unknown,
            };
        }

        return paths;
    }
}
