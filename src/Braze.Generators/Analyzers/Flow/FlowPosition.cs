namespace Braze.Generators.Analyzers.Flow;

/// <summary>A place in a control-flow graph.</summary>
/// <param name="Block">The ordinal of the basic block.</param>
/// <param name="Order">The place within all operations of the graph, in the order in which each block evaluates its own.</param>
internal sealed record FlowPosition(int Block, int Order);
