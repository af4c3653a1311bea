using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>A way into a block of a control-flow graph.</summary>
/// <param name="Source">The ordinal of the block that it comes from.</param>
/// <param name="IsThrown">Whether it is an exception's: then it begins before what the source does.</param>
/// <param name="Through">The regions of which something may have run on the way, and nobody knows what: those of <c>try</c> and <c>finally</c>.</param>
internal readonly record struct FlowEdge(int Source, bool IsThrown, ImmutableArray<ControlFlowRegion> Through);
