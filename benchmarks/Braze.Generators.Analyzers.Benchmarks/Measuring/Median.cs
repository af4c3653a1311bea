namespace Braze.Generators.Analyzers.Benchmarks.Measuring;

internal static class Median
{
    /// <summary>Returns the median; for an even number of values, the mean of the two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
