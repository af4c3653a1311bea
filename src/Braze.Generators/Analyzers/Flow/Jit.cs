using System.Runtime.CompilerServices;

namespace Braze.Generators.Analyzers;

/// <summary>
/// For the few loops that all code goes through. A build of its own process ends before the runtime has optimized what it found to be called
/// often: there the analyzers run as they were first compiled.
/// </summary>
internal static class Jit
{
    /// <summary>The runtime's <c>AggressiveOptimization</c>, which netstandard2.0 has no name for.</summary>
    public const MethodImplOptions OptimizedAtOnce = (MethodImplOptions)512;
}
