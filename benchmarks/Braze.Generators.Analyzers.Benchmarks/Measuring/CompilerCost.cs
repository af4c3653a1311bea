namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>The cost of one run of the compiler.</summary>
/// <param name="Processor">The processor time of the whole process.</param>
/// <param name="Elapsed">The time from its start to its end.</param>
/// <param name="Reported">The time of the package's analyzers in the compiler's own report, in seconds.</param>
internal sealed record CompilerCost(TimeSpan Processor, TimeSpan Elapsed, double Reported);
