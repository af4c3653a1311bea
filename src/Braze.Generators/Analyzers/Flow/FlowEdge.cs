using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Braze.Generators.Analyzers.Flow;

/// <summary>An edge into a block of a control-flow graph.</summary>
/// <param name="Source">The ordinal of the block that it comes from.</param>
/// <param name="IsThrown">Whether an exception leads along it. It then begins before what the source does.</param>
/// <param name="Through">The regions of <c>try</c> and <c>finally</c> on the path, of which any part can have run.</param>
internal readonly record struct FlowEdge(int Source, bool IsThrown, ImmutableArray<ControlFlowRegion> Through);
