namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

internal static class Median
{
    /// <summary>The value in the middle; of an even number, the mean of the two.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
