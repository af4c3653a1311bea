namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

/// <summary>
/// Measures the SDK's compiler with and without the analyzers, each run in a separate process. The variants take turns in each
/// round, so that other load affects all of them equally. It prints the medians of the ratios within a round.
/// </summary>
internal static class CompilerTable
{
    public static void Print(MeasuredProject project, string folder, int rounds, IReadOnlyList<Analyzed> variants, Action<string> print)
    {
        var written = new WrittenProject(project, folder);
        written.Compile(variants[0]);
        var costs = variants.ToDictionary(static variant => variant, static _ => new List<CompilerCost>());
        for (int round = 0; round < rounds; round++)
        {
            foreach (Analyzed variant in round % 2 == 0 ? variants : variants.Reverse())
            {
                costs[variant].Add(written.Compile(variant));
            }
        }

        List<CompilerCost> bases = costs[variants[0]];
        foreach (Analyzed variant in variants)
        {
            List<CompilerCost> ofVariant = costs[variant];
            double processor = Median.Of(ofVariant.Select(static cost => cost.Processor.TotalSeconds));
            double elapsed = Median.Of(ofVariant.Select(static cost => cost.Elapsed.TotalSeconds));
            double more = Median.Of(ofVariant.Zip(bases, static (with, without) => (with.Processor - without.Processor) / with.Processor));
            double reported = Median.Of(ofVariant.Select(static cost => cost.Reported));
            double share = Median.Of(ofVariant.Select(static cost => cost.Reported / cost.Processor.TotalSeconds));
            print($"| {project.Name} | {project.Lines:N0} | {variant} | {processor:F2} s | {elapsed:F2} s | {more:P2} | {reported:F3} s | {share:P2} |");
        }
    }
}
