using System.Diagnostics;
using System.Globalization;
using Braze.Messaging;
using Braze.Messaging.Soak;
using Braze.Tests.Soak;
using Microsoft.Extensions.DependencyInjection;

// The maximum growth of the memory in use between the first tenth of the run and its end.
const long MaxGrowth = 4 * 1024 * 1024;
const double Megabyte = 1024 * 1024;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int recipients = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;

// Whether the application has a resilience handler for all of its clients, as every .NET Aspire host does.
bool hasDefaults = args.Contains("--with-defaults");
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;

var campaign = new WinterSale("Everything must go", 0.25m, new DateTimeOffset(2026, 12, 24, 18, 0, 0, TimeSpan.Zero));
var memory = new MemoryWatch();
int tenths = 1;
var run = new SoakRun(recipients, seed)
{
    Application = services =>
    {
        if (hasDefaults)
        {
            services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler());
        }
    },
    Ended = ended =>
    {
        memory.Sample();
        if (ended >= (long)recipients * tenths / 10)
        {
            tenths++;
            memory.SampleInUse();
        }
    },
};

long start = Stopwatch.GetTimestamp();
SoakReport report = await run.RunAsync((client, source, options) => campaign.SendBatchesAsync(client, source, options: options), maxConcurrency: 32);
TimeSpan duration = Stopwatch.GetElapsedTime(start);

List<string> problems = [.. report.Problems];
long growth = memory.InUse[^1] - memory.InUse[0];
if (growth > MaxGrowth)
{
    problems.Add($"{growth} more bytes are in use at the end than after the first tenth.");
}

Console.WriteLine($"recipients          {report.Counts.Read,12:N0}   (seed {seed})");
Console.WriteLine($"  accepted          {report.Counts.Accepted,12:N0}");
Console.WriteLine($"  refused           {report.Counts.Refused,12:N0}");
Console.WriteLine($"  unknown           {report.Counts.Unknown,12:N0}");
Console.WriteLine($"  not sent          {report.Counts.NotSent,12:N0}");
Console.WriteLine($"requests read       {report.RequestsRead,12:N0}");
Console.WriteLine($"  answered 429      {report.RateLimited,12:N0}");
Console.WriteLine($"connections dropped {report.Dropped,12:N0}");
Console.WriteLine($"heap in use, MB     {string.Join(" ", memory.InUse.Select(static bytes => $"{bytes / Megabyte:N1}")),12}");
Console.WriteLine($"peak heap, MB       {memory.PeakHeap / Megabyte,12:N1}");
Console.WriteLine($"peak working set, MB{MemoryWatch.PeakWorkingSet / Megabyte,12:N1}");
Console.WriteLine($"allocated, MB       {GC.GetTotalAllocatedBytes() / Megabyte,12:N1}");
Console.WriteLine($"duration            {duration,12:mm\\:ss\\.f}");
foreach (string problem in problems.Take(20))
{
    Console.WriteLine($"does not balance: {problem}");
}

Console.WriteLine(problems.Count == 0 ? "The account balances." : $"{problems.Count} problems.");
return problems.Count == 0 ? 0 : 1;
