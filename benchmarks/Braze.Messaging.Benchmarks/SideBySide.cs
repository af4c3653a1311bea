using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Braze.Messaging.Benchmarks;

/// <summary>
/// Measures the benchmarks of a class in turn, a slice of each in every round, so that other load affects all of them equally.
/// Prints medians, and the ratio of each benchmark to its baselines: the median of the ratio of the two slices over all rounds.
/// </summary>
internal static class SideBySide
{
    private const int Rounds = 51;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs all benchmarks of a class, or those whose name contains all of the words.</summary>
    public static async Task RunAsync<T>(string[] only)
        where T : class, new()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.WriteLine($"{Environment.Version}, {Environment.ProcessorCount} processors, {Rounds} rounds");
        bool isFirst = true;
        foreach ((string name, T benchmarks) in Cells<T>())
        {
            if (!only.All(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            Method<GlobalSetupAttribute>(benchmarks)?.Invoke(benchmarks, null);
            Console.WriteLine();
            Console.WriteLine(name);
            await RunCellAsync([.. Contestants(benchmarks)], isFirst ? WarmUp * 4 : WarmUp);
            Method<GlobalCleanupAttribute>(benchmarks)?.Invoke(benchmarks, null);
            isFirst = false;
        }
    }

    private static MethodInfo? Method<TAttribute>(object benchmarks)
        where TAttribute : Attribute =>
        benchmarks.GetType().GetMethods().SingleOrDefault(static method => method.IsDefined(typeof(TAttribute)));

    /// <summary>Creates the class with each combination of its parameters.</summary>
    private static IEnumerable<(string Name, T Benchmarks)> Cells<T>()
        where T : class, new()
    {
        PropertyInfo[] parameters = [.. typeof(T).GetProperties().Where(static property => property.IsDefined(typeof(ParamsAttribute)))];
        IEnumerable<object[]> combinations = [[]];
        foreach (PropertyInfo parameter in parameters)
        {
            object[] values = parameter.GetCustomAttribute<ParamsAttribute>()!.Values!;
            combinations = combinations.SelectMany(_ => values, static (chosen, value) => (object[])[.. chosen, value]);
        }

        foreach (object[] combination in combinations)
        {
            var benchmarks = new T();
            for (int i = 0; i < parameters.Length; i++)
            {
                parameters[i].SetValue(benchmarks, combination[i]);
            }

            yield return (string.Join(", ", parameters.Zip(combination, static (parameter, value) => $"{parameter.Name} {value}")), benchmarks);
        }
    }

    private static IEnumerable<Contestant> Contestants(object benchmarks)
    {
        foreach (MethodInfo method in benchmarks.GetType().GetMethods())
        {
            if (method.GetCustomAttribute<BenchmarkAttribute>() is { } benchmark)
            {
                yield return new Contestant(
                    benchmark.Description!,
                    method.ReturnType == typeof(Task) ? null : method.CreateDelegate<Func<object>>(benchmarks),
                    method.ReturnType == typeof(Task) ? method.CreateDelegate<Func<Task>>(benchmarks) : null);
            }
        }
    }

    private static async Task RunCellAsync(Contestant[] contestants, TimeSpan warmUp)
    {
        foreach (Contestant contestant in contestants)
        {
            await contestant.PrepareAsync(Slice, warmUp);
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contestants.Length; i++)
            {
                await contestants[(round + i) % contestants.Length].RunSliceAsync();
            }
        }

        Contestant ours = contestants[^1];
        Console.WriteLine($"| {"",-60} | {"time",12} | {"bytes",9} | generated / it: time | bytes |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (Contestant contestant in contestants)
        {
            double time = Median(contestant.Times);
            double ratio = Median([.. ours.Times.Zip(contestant.Times, static (mine, its) => mine / its)]);
            double bytes = (double)ours.LeastBytes / contestant.LeastBytes;
            Console.WriteLine(
                $"| {contestant.Name,-60} | {time / 1000,9:N2} us | {contestant.LeastBytes,9:N0} | {ratio,20:N3} | {bytes,5:N2} |");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Contestant(string name, Func<object>? run, Func<Task>? runAsync)
    {
        private int _count = 1;

        public string Name => name;

        /// <summary>The nanoseconds of one call, in each round.</summary>
        public List<double> Times { get; } = [];

        /// <summary>
        /// The bytes that one call allocates, in the round with the fewest, because threads share pools and the runtime recompiles
        /// code in between.
        /// </summary>
        public long LeastBytes { get; private set; } = long.MaxValue;

        public async Task PrepareAsync(TimeSpan slice, TimeSpan warmUp)
        {
            long start = Stopwatch.GetTimestamp();
            int calls = 0;
            while (Stopwatch.GetElapsedTime(start) < warmUp)
            {
                await RunAsync(calls / 4 + 1);
                calls += calls / 4 + 1;
                if (calls > 100_000)
                {
                    break;
                }
            }

            start = Stopwatch.GetTimestamp();
            await RunAsync(_count = Math.Max(calls / 10, 1));
            double one = Stopwatch.GetElapsedTime(start) / _count / TimeSpan.FromTicks(1);
            _count = Math.Max((int)(slice.Ticks / one), 1);
        }

        public async Task RunSliceAsync()
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            await RunAsync(_count);
            Times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / _count);
            LeastBytes = Math.Min(LeastBytes, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / _count);
        }

        private async Task RunAsync(int count)
        {
            if (run is not null)
            {
                for (int i = 0; i < count; i++)
                {
                    run();
                }

                return;
            }

            for (int i = 0; i < count; i++)
            {
                await runAsync!();
            }
        }
    }
}
