using System.Text.Json;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Generated.Tests;

/// <summary>
/// A send allocates no more than the same request written by hand, with the same headers and the same read from the answer. Both
/// are compiled with optimization, without which each asynchronous method allocates one object more.
/// </summary>
public sealed class SendAllocationTests
{
    private const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    private static readonly Uri Endpoint = new("https://rest.iad-01.braze.com");

    private static readonly Shipment Shipment = new("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false);

    /// <param name="knownLength">Whether the one by hand says how long its body is.</param>
    /// <param name="waits">Whether the answer comes after the caller has begun to wait, as over a network.</param>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void A_send_allocates_no_more_than_one_written_by_hand(bool knownLength, bool waits)
    {
        using var service = new AnsweringHandler(waits);
        using var httpClient = new HttpClient(service);
        var client = new BrazeClient(httpClient, new BrazeOptions { RestEndpoint = Endpoint, ApiKey = ApiKey });
        var handWritten = new HandWrittenSender(httpClient, new Uri(Endpoint, "campaigns/trigger/send"), ApiKey, knownLength);

        long byHand = AllocatedBy(() => handWritten.SendAsync(Shipment, "user-42", default), service);
        byte[] requestByHand = service.LastRequest.ToArray();
        long ours = AllocatedBy(() => Shipment.SendAsync(client, externalUserId: "user-42"), service);

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(requestByHand), JsonElement.Parse(service.LastRequest.Span)));
        // No object is smaller than 24 bytes. The runtime's own count is off by a few when threads share the heap.
        Assert.True(ours < byHand + 24, $"A send allocates {ours} bytes, and one written by hand {byHand}.");
    }

    /// <summary>
    /// Beside the least that a send over <see cref="HttpClient"/> can be, prepared bytes whose answer nobody looks at: what is more is
    /// the request, and what is made of the answer.
    /// </summary>
    /// <param name="waits">Whether the answer comes after the caller has begun to wait, as over a network.</param>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_send_allocates_at_most_900_bytes_more_than_one_of_prepared_bytes(bool waits)
    {
        using var service = new AnsweringHandler(waits);
        using var httpClient = new HttpClient(service);
        var client = new BrazeClient(httpClient, new BrazeOptions { RestEndpoint = Endpoint, ApiKey = ApiKey });
        var prepared = new PreparedSender(httpClient, new Uri(Endpoint, "campaigns/trigger/send"), ApiKey, HandWrittenSender.RequestFor(Shipment, "user-42"));

        long least = AllocatedBy(() => prepared.SendAsync(default), service);
        long ours = AllocatedBy(() => Shipment.SendAsync(client, externalUserId: "user-42"), service);

        Assert.True(ours <= least + 900, $"A send allocates {ours} bytes, and one of prepared bytes {least}.");
    }

    /// <summary>The bytes that one send allocates once everything is compiled, cached and pooled.</summary>
    private static long AllocatedBy(Func<Task> send, AnsweringHandler service)
    {
        const int Sends = 200;

        // Where a context is set, whoever waits goes on elsewhere, and what it allocates there is not counted.
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        long least = long.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Sends; i++)
            {
                Task sending = send();
                service.Answer();
                Assert.True(sending.IsCompletedSuccessfully);
            }

            // The least, since the runtime compiles again in between, and threads share pools.
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Sends);
        }

        SynchronizationContext.SetSynchronizationContext(context);
        return least;
    }
}
