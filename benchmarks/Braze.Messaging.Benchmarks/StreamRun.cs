using System.Diagnostics;
using System.Globalization;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Benchmarks;

/// <summary>Streams any number of recipients over loopback, and measures the recipients per second and the memory.</summary>
internal static class StreamRun
{
    private const int Rounds = 5;

    public static async Task RunAsync(string[] counts)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int[] recipients = counts.Length > 0 ? [.. counts.Select(int.Parse)] : [10_000, 100_000, 1_000_000];
        using var service = new LoopbackService();
        using var httpClient = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        var client = new BrazeClient(httpClient, new BrazeOptions { RestEndpoint = service.Address, ApiKey = Sample.ApiKey });

        Console.WriteLine("| at a time | recipients a second, shared properties | own properties |");
        Console.WriteLine("|---:|---:|---:|");
        foreach (int concurrency in (int[])[1, 4, 16])
        {
            Run[] shared = await RunsAsync(client, recipients[0] * 5, concurrency, own: false);
            Run[] own = await RunsAsync(client, recipients[0] * 5, concurrency, own: true);
            Console.WriteLine($"| {concurrency} | {Rate(shared):N0} | {Rate(own):N0} |");
        }

        Console.WriteLine();
        Console.WriteLine("| recipients | allocated for each, shared properties | own properties | peak of the live heap, shared | own |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        foreach (int count in recipients)
        {
            Run shared = await RunAsync(client, count, 4, own: false, watch: true);
            Run own = await RunAsync(client, count, 4, own: true, watch: true);
            Console.WriteLine(
                $"| {count:N0} | {shared.Allocated / count:N0} B | {own.Allocated / count:N0} B | {shared.PeakLive / 1024:N0} KB | {own.PeakLive / 1024:N0} KB |");
        }
    }

    private static double Rate(Run[] runs) => runs.Select(static run => run.Recipients / run.Duration.TotalSeconds).Order().ElementAt(runs.Length / 2);

    private static async Task<Run[]> RunsAsync(BrazeClient client, int count, int concurrency, bool own)
    {
        await RunAsync(client, count, concurrency, own, watch: false);
        var runs = new Run[Rounds];
        for (int i = 0; i < runs.Length; i++)
        {
            runs[i] = await RunAsync(client, count, concurrency, own, watch: false);
        }

        return runs;
    }

    private static async Task<Run> RunAsync(BrazeClient client, int count, int concurrency, bool own, bool watch)
    {
        var options = new SendBatchesOptions { MaxConcurrency = concurrency };
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        int accepted = 0;
        int outcomes = 0;
        int every = Math.Max(count / TriggerSendRequest.MaxRecipients / 20, 1);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        if (own)
        {
            await foreach (BatchOutcome<Recipient<Shipment>> outcome in client.SendBatchesAsync(Addressed(count), options: options))
            {
                Take(outcome.Status, outcome.Recipients.Count);
            }
        }
        else
        {
            await foreach (BatchOutcome<Recipient> outcome in Sample.Shipment.SendBatchesAsync(client, Users(count), options: options))
            {
                Take(outcome.Status, outcome.Recipients.Count);
            }
        }

        TimeSpan duration = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return accepted == count ? new Run(count, duration, allocated, peak) : throw new InvalidOperationException($"{accepted} of {count} were accepted.");

        void Take(BatchStatus status, int recipients)
        {
            accepted += status == BatchStatus.Accepted ? recipients : 0;
            if (watch && ++outcomes % every == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }
    }

    private static IEnumerable<Recipient> Users(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Recipient.ForExternalUserId(User(i));
        }
    }

    private static IEnumerable<Recipient<Shipment>> Addressed(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Sample.Shipment.To(Recipient.ForExternalUserId(User(i)));
        }
    }

    private static string User(int index) => string.Create(CultureInfo.InvariantCulture, $"user-{index}");

    private sealed record Run(int Recipients, TimeSpan Duration, long Allocated, long PeakLive);
}
