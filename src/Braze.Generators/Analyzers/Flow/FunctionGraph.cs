using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>The compiler's control-flow graph of one function, with the position at which each syntax node is evaluated.</summary>
internal sealed class FunctionGraph
{
    private readonly Dictionary<(SyntaxNode, OperationKind), FlowPosition> _positions = [];
    private readonly Dictionary<SyntaxNode, FlowPosition> _anyKind = [];
    private readonly Dictionary<SyntaxNode, IFlowAnonymousFunctionOperation> _lambdas = [];
    private readonly List<(int Handler, ControlFlowRegion Try)> _handlers = [];
    private List<FlowEdge>?[]? _edges;
    private int _order;

    public FunctionGraph(ControlFlowGraph graph)
    {
        Graph = graph;
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                Index(operation, block.Ordinal);
            }

            if (block.BranchValue is { } value)
            {
                Index(value, block.Ordinal);
            }
        }

        IndexHandlers(graph.Root);
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>Finds where an operation of a kind is evaluated; <see langword="null"/> when the graph does not contain it.</summary>
    public FlowPosition? Find(SyntaxNode syntax, OperationKind kind) =>
        _positions.TryGetValue((syntax, kind), out FlowPosition position) ? position : null;

    /// <summary>Finds where a syntax node is evaluated, or otherwise the smallest node around it that the graph contains.</summary>
    public FlowPosition? FindAround(SyntaxNode syntax)
    {
        for (SyntaxNode? current = syntax; current is not null; current = current.Parent)
        {
            if (_anyKind.TryGetValue(current, out FlowPosition position))
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>Gets the edges into a block, from blocks that can be reached.</summary>
    public IReadOnlyList<FlowEdge> EdgesTo(int block) => (_edges ??= FindEdges())[block] ?? [];

    /// <summary>The graph of a function inside this one.</summary>
    public ControlFlowGraph? Inner(IOperation function, CancellationToken cancellationToken) => function switch
    {
        ILocalFunctionOperation { Symbol: var symbol } when Graph.LocalFunctions.Contains(symbol) =>
            Graph.GetLocalFunctionControlFlowGraph(symbol, cancellationToken),
        IAnonymousFunctionOperation { Syntax: var syntax } when _lambdas.TryGetValue(syntax, out IFlowAnonymousFunctionOperation? lambda) =>
            Graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken),
        _ => null,
    };

    private List<FlowEdge>?[] FindEdges()
    {
        var edges = new List<FlowEdge>?[Graph.Blocks.Length];
        ILookup<int, (int Handler, ControlFlowRegion Try)> handlers = _handlers.ToLookup(static pair => pair.Try.FirstBlockOrdinal);
        var open = new Queue<int>();
        var seen = new HashSet<int> { 0 };
        open.Enqueue(0);
        while (open.Count > 0)
        {
            int source = open.Dequeue();
            BasicBlock block = Graph.Blocks[source];
            Lead(block.FallThroughSuccessor);
            Lead(block.ConditionalSuccessor);
            foreach ((int handler, ControlFlowRegion region) in handlers[source])
            {
                Add(handler, new FlowEdge(source, IsThrown: true, ImmutableArray.Create(region)));
            }
        }

        return edges;

        void Lead(ControlFlowBranch? branch)
        {
            if (branch?.Destination is { } destination)
            {
                Add(destination.Ordinal, new FlowEdge(branch.Source.Ordinal, IsThrown: false, branch.FinallyRegions));
            }
        }

        void Add(int destination, FlowEdge edge)
        {
            (edges[destination] ??= []).Add(edge);
            if (seen.Add(destination))
            {
                open.Enqueue(destination);
            }
        }
    }

    private void Index(IOperation operation, int block)
    {
        // Each part comes before its parent. An explicit stack is used, because deeply nested expressions would overflow the thread's stack.
        var open = new Stack<(IOperation Operation, bool IsDone)>();
        open.Push((operation, false));
        while (open.Count > 0)
        {
            (IOperation current, bool isDone) = open.Pop();
            if (isDone)
            {
                Add(current, block);
                continue;
            }

            open.Push((current, true));
            foreach (IOperation part in current.ChildOperations.Reverse())
            {
                open.Push((part, false));
            }
        }
    }

    private void Add(IOperation operation, int block)
    {
        // The first operation of a kind is the evaluation. Captured values occur again with the same syntax.
        var position = new FlowPosition(block, _order++);
        SyntaxNode syntax = operation.Syntax;
        if (!_positions.ContainsKey((syntax, operation.Kind)))
        {
            _positions.Add((syntax, operation.Kind), position);
        }

        if (!_anyKind.ContainsKey(syntax))
        {
            _anyKind.Add(syntax, position);
        }

        if (operation.Kind == OperationKind.FlowAnonymousFunction && !_lambdas.ContainsKey(syntax))
        {
            _lambdas.Add(syntax, (IFlowAnonymousFunctionOperation)operation);
        }
    }

    private void IndexHandlers(ControlFlowRegion region)
    {
        bool handles = region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally;
        foreach (ControlFlowRegion inner in region.NestedRegions)
        {
            if (handles && inner.Kind != ControlFlowRegionKind.Try)
            {
                _handlers.Add((inner.FirstBlockOrdinal, region.NestedRegions[0]));
            }

            IndexHandlers(inner);
        }
    }
}
