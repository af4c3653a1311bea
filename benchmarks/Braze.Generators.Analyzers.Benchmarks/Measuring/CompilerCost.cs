namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>What one run of the compiler cost.</summary>
/// <param name="Processor">Processor time of the whole process.</param>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Reported">What the compiler's own report says of the package's analyzers, in seconds.</param>
internal sealed record CompilerCost(TimeSpan Processor, TimeSpan Elapsed, double Reported);
