namespace Braze.Messaging.Tests;

/// <summary>Tests that a stream allocates no more for each recipient than its share of a request.</summary>
[Collection(Alone.Name)]
public sealed class StreamAllocationTests : StreamTest
{
    /// <summary>
    /// For a request of 50: its batch and outcome, the tasks, and the send, which is a dry run here. The string that only a dry run
    /// creates is not counted.
    /// </summary>
    private const long MaxBytes = 60;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_recipient_allocates_its_share_of_a_request(bool own)
    {
        BrazeOptions options = OptionsOf(new Uri("http://localhost"));
        options.DryRun = true;
        using var httpClient = new HttpClient();
        var client = new BrazeClient(httpClient, options);
        Recipient[] few = [.. Enumerable.Range(0, 10_000).Select(User)];
        Recipient[] many = [.. Enumerable.Range(0, 30_000).Select(User)];
        await AllocatedByAsync(client, few, own);

        long forFew = await AllocatedByAsync(client, few, own);
        long forMany = await AllocatedByAsync(client, many, own);

        Assert.InRange((forMany - forFew) / (many.Length - few.Length), 0, MaxBytes);
    }

    private static async Task<long> AllocatedByAsync(BrazeClient client, Recipient[] users, bool own)
    {
        Recipient<OrderShipped>[] addressed = own ? Array.ConvertAll(users, Campaign.To) : [];
        int ended = 0;
        long texts = 0;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        if (own)
        {
            await foreach (BatchOutcome<Recipient<OrderShipped>> outcome in client.SendBatchesAsync(addressed))
            {
                ended += outcome.Recipients.Count;
                texts += SizeOf(outcome.Result!.RequestBody!);
            }
        }
        else
        {
            await foreach (BatchOutcome<Recipient> outcome in Campaign.SendBatchesAsync(client, users))
            {
                ended += outcome.Recipients.Count;
                texts += SizeOf(outcome.Result!.RequestBody!);
            }
        }

        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(users.Length, ended);
        return allocated - texts;
    }

    /// <summary>Returns the size of a string: its header, length and terminator, in multiples of eight bytes.</summary>
    private static long SizeOf(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;
}
