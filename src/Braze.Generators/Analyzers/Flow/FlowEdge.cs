using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>An edge into a block of a control-flow graph.</summary>
/// <param name="Source">The ordinal of the block that it comes from.</param>
/// <param name="IsThrown">Whether it is the path of an exception. It then begins before the operations of the source.</param>
/// <param name="Through">The <c>try</c> and <c>finally</c> regions on the path. Any part of them can have run.</param>
internal readonly record struct FlowEdge(int Source, bool IsThrown, ImmutableArray<ControlFlowRegion> Through);
