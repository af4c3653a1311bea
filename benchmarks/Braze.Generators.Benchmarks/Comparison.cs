using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Braze.Generators.Benchmarks;

/// <summary>Measures all contestants on projects of one size, in turn, so that other load affects all of them equally.</summary>
internal static class Comparison
{
    public static void Run(Contestant[] contestants, int types, int rounds, EditKind[] edits)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {types:N0} types\n"));
        WriteOutputs(contestants, types);
        foreach (EditKind edit in edits)
        {
            Measurement[] measurements = [.. contestants.Select(contestant => new Measurement(contestant, types, edit))];
            Array.ForEach(measurements, static measurement => measurement.Warm());
            for (int round = 0; round < rounds; round++)
            {
                Array.ForEach(measurements, static measurement => measurement.Measure());
            }

            Write(edit == EditKind.None ? "First run" : $"After {edit}", measurements, types);
        }
    }

    private static void Write(string what, Measurement[] measurements, int types)
    {
        Console.WriteLine($"\n| {what} | ms | of the first | of Braze.Generators | KB a type |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (Measurement measurement in measurements)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {measurement.Contestant} | {Median(measurement.Samples.Select(static sample => sample.Milliseconds)):F1} | {Ratio(measurement, measurements[0]):F2} | {Ratio(measurement, measurements.FirstOrDefault(static other => other.Contestant == Contestants.Braze.Name) ?? measurement):F2} | {Median(measurement.Samples.Select(static sample => (double)sample.Bytes)) / 1024 / types:F1} |"));
        }
    }

    /// <summary>
    /// Prints the amount of code that each contestant emits for a type, and the number of files that it emits again after each
    /// edit.
    /// </summary>
    private static void WriteOutputs(Contestant[] contestants, int types)
    {
        EditKind[] edits = [.. Enum.GetValues<EditKind>().Where(static edit => edit != EditKind.None)];
        Console.WriteLine($"| Emitted | bytes a type | {string.Join(" | ", edits.Select(static edit => $"again after {edit}"))} |");
        Console.WriteLine($"|---|--:|{string.Concat(edits.Select(static _ => "--:|"))}");
        foreach (Contestant contestant in contestants)
        {
            Microsoft.CodeAnalysis.CSharp.CSharpCompilation project = contestant.Project(types);
            GeneratorDriver first = contestant.Driver(tracks: true).RunGenerators(project);
            GeneratorDriverRunResult result = first.GetRunResult();
            if (result.Results.FirstOrDefault(static result => result.Exception is not null).Exception is { } exception)
            {
                throw new InvalidOperationException($"{contestant.Name} failed.", exception);
            }

            long bytes = result.GeneratedTrees.Sum(static tree => (long)Encoding.UTF8.GetByteCount(tree.ToString()));
            IEnumerable<int> again = edits.Select(edit => first.RunGenerators(contestant.Edit(project, edit, 1000)).GetRunResult().Results
                .SelectMany(static result => result.TrackedOutputSteps)
                .SelectMany(static step => step.Value)
                .SelectMany(static run => run.Outputs)
                .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified));
            Console.WriteLine($"| {contestant.Name} | {bytes / types} | {string.Join(" | ", again)} |");
        }
    }

    /// <summary>The median of the ratios within each round.</summary>
    private static double Ratio(Measurement measurement, Measurement other) =>
        Median(measurement.Samples.Zip(other.Samples, static (a, b) => a.Milliseconds / b.Milliseconds));

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
