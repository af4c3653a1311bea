using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Braze.Generators.Benchmarks;

/// <summary>What the compiler takes for a project with the text that a generator emits, and for the same project without it.</summary>
internal static class CompilerComparison
{
    /// <summary>Enough for the runtime to have compiled most of the compiler for good.</summary>
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
            // Some code is none without what is emitted for it.
            double? without = timesWithout.Count == rounds ? Comparison.Median(timesWithout) : null;
            double with = Comparison.Median(timesWith);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contestant.Name} | {without:F2} | {with:F2} | {(with - without) * 1000 / types:F2} |"));
        }
    }

    /// <summary>The processor's seconds, on all threads, from parsing to the assembly; none when there is an error.</summary>
    private static double? Compile(CSharpCompilation project)
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        bool succeeds = Contestant.Fresh(project).Emit(Stream.Null).Success;
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return succeeds ? seconds : null;
    }
}
