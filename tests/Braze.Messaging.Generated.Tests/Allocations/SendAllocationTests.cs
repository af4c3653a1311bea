using System.Text.Json;
using Braze.Tests.HandWritten;

namespace Braze.Messaging.Generated.Tests;

/// <summary>
/// A send allocates no more than the same request written by hand, with the same headers and the same read from the answer. Both
/// are compiled with optimization, without which each asynchronous method allocates one object more.
/// </summary>
public sealed class SendAllocationTests : IDisposable
{
    private const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    private static readonly Uri Endpoint = new("https://rest.iad-01.braze.com");

    private static readonly Shipment Shipment = new("A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false);

    private readonly AnsweringHandler _service = new(waits: false);
    private readonly HttpClient _httpClient;
    private readonly BrazeClient _client;

    public SendAllocationTests()
    {
        _httpClient = new HttpClient(_service);
        _client = new BrazeClient(_httpClient, new BrazeOptions { RestEndpoint = Endpoint, ApiKey = ApiKey });
    }

    public void Dispose()
    {
        _httpClient.Dispose();
        _service.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_send_allocates_no_more_than_one_written_by_hand(bool knownLength)
    {
        var handWritten = new HandWrittenSender(_httpClient, new Uri(Endpoint, "campaigns/trigger/send"), ApiKey, knownLength);

        long byHand = AllocatedBy(() => handWritten.SendAsync(Shipment, "user-42", default));
        byte[] requestByHand = _service.LastRequest.ToArray();
        long ours = AllocatedBy(() => Shipment.SendAsync(_client, externalUserId: "user-42"));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(requestByHand), JsonElement.Parse(_service.LastRequest.Span)));
        Assert.True(ours <= byHand, $"A send allocates {ours} bytes, and one written by hand {byHand}.");
    }

    /// <summary>The bytes that one send allocates once everything is compiled, cached and pooled.</summary>
    private static long AllocatedBy(Func<Task> send)
    {
        const int Sends = 200;
        long least = long.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Sends; i++)
            {
                // In memory and at once, so that it is all on this thread.
                Assert.True(send().IsCompletedSuccessfully);
            }

            // The least, since the runtime compiles again in between, and threads share pools.
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Sends);
        }

        return least;
    }
}
