using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Benchmarks;

/// <summary>Measures the compiler on a project with the generated code, and on the same project without it.</summary>
internal static class CompilerComparison
{
    /// <summary>Enough runs for the runtime to compile most of the compiler with full optimization.</summary>
    private const int WarmRounds = 3;

    public static void Run(Contestant[] contestants, int types, int rounds)
    {
        (Contestant Contestant, CSharpCompilation Without, CSharpCompilation With, List<double> TimesWithout, List<double> TimesWith)[] projects =
        [
            .. contestants.Select(contestant =>
            {
                CSharpCompilation project = contestant.Project(types);
                contestant.Driver().RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);
                return (contestant, project, (CSharpCompilation)output, new List<double>(), new List<double>());
            }),
        ];

        for (int round = -WarmRounds; round < rounds; round++)
        {
            foreach ((_, CSharpCompilation without, CSharpCompilation with, List<double> timesWithout, List<double> timesWith) in projects)
            {
                double? withoutIt = Compile(without);
                double withIt = Compile(with) ?? throw new InvalidOperationException("What is emitted does not compile.");
                if (round < 0)
                {
                    continue;
                }

                timesWith.Add(withIt);
                if (withoutIt is { } seconds)
                {
                    timesWithout.Add(seconds);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {types:N0} types\n"));
        Console.WriteLine("| Compiled, in processor time | s without the emitted text | s with it | ms a type for it |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach ((Contestant contestant, _, _, List<double> timesWithout, List<double> timesWith) in projects)
        {
            // Some code does not compile without its generated code.
            double? without = timesWithout.Count == rounds ? Comparison.Median(timesWithout) : null;
            double with = Comparison.Median(timesWith);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contestant.Name} | {without:F2} | {with:F2} | {(with - without) * 1000 / types:F2} |"));
        }
    }

    /// <summary>Measures the processor time in seconds, on all threads, from parsing to the assembly; null when there is an error.</summary>
    private static double? Compile(CSharpCompilation project)
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        bool succeeds = Contestant.Fresh(project).Emit(Stream.Null).Success;
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return succeeds ? seconds : null;
    }
}
