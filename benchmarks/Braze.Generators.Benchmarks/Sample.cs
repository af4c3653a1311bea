namespace Braze.Generators.Benchmarks;

/// <summary>One measured run.</summary>
/// <param name="Milliseconds">The duration in milliseconds.</param>
/// <param name="Bytes">The allocated bytes.</param>
internal readonly record struct Sample(double Milliseconds, long Bytes);
