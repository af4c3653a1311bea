namespace Braze.Generators.Benchmarks;

/// <summary>One measured run.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Bytes">What it allocated.</param>
internal readonly record struct Sample(double Milliseconds, long Bytes);
