using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>The events of one local variable, by the blocks of its function's graph.</summary>
internal sealed class LocalHistory
{
    private readonly Dictionary<int, List<(FlowPosition Position, LocalEvent Event)>> _events = [];

    /// <summary>The references whose events happen at an unknown time, because an inner function can be called at any time.</summary>
    private readonly List<SyntaxNode> _anytime = [];
    private readonly Dictionary<SyntaxNode, LocalFlow?> _flows = [];

    /// <summary>Sorts the events of a local by block.</summary>
    /// <param name="graph">The graph of the function that declares it.</param>
    /// <param name="events">The events with their positions; <see langword="null"/> when the graph does not contain the position.</param>
    public LocalHistory(FunctionGraph graph, IEnumerable<(LocalEvent Event, FlowPosition? Position)> events)
    {
        Graph = graph;
        foreach ((LocalEvent happened, FlowPosition? place) in events.OrderBy(static pair => pair.Position?.Order))
        {
            if (place is not { } position)
            {
                _anytime.Add(happened.Reference.Syntax);
                continue;
            }

            if (!_events.TryGetValue(position.Block, out List<(FlowPosition, LocalEvent)>? list))
            {
                _events.Add(position.Block, list = []);
            }

            list.Add((position, happened));
        }
    }

    public FunctionGraph Graph { get; }

    /// <summary>Gets the paths to one use, which is not an event on them; <see langword="null"/> when something can happen at any time.</summary>
    public LocalFlow? To(SyntaxNode use)
    {
        if (!_flows.TryGetValue(use, out LocalFlow? flow))
        {
            _flows.Add(use, flow = _anytime.TrueForAll(reference => reference == use) ? new LocalFlow(this, use) : null);
        }

        return flow;
    }

    /// <summary>Gets the events in a block, in their order.</summary>
    public IReadOnlyList<(FlowPosition Position, LocalEvent Event)> In(int block) =>
        _events.TryGetValue(block, out List<(FlowPosition, LocalEvent)>? list) ? list : [];

    /// <summary>Whether a region contains an event other than the use.</summary>
    public bool ChangesIn(ControlFlowRegion region, SyntaxNode use)
    {
        foreach (KeyValuePair<int, List<(FlowPosition Position, LocalEvent Event)>> block in _events)
        {
            if (block.Key >= region.FirstBlockOrdinal
                && block.Key <= region.LastBlockOrdinal
                && block.Value.Exists(happened => happened.Event.Reference.Syntax != use))
            {
                return true;
            }
        }

        return false;
    }
}
