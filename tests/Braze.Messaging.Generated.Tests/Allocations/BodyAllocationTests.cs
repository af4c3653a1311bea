using Braze.Tests.HandWritten;

namespace Braze.Messaging.Generated.Tests;

/// <summary>A body of 50 recipients allocates what one of a single recipient does: nothing is made for each. The text that only a dry run makes is not counted.</summary>
public sealed class BodyAllocationTests
{
    private static readonly BrazeClient Client = new(
        new HttpClient(), new BrazeOptions { RestEndpoint = new Uri("https://rest.iad-01.braze.com"), ApiKey = "test-key", DryRun = true });

    private static readonly Shipment Shipment = new(
        "A-1001", 79.90m, new DateTimeOffset(2026, 11, 23, 9, 5, 7, TimeSpan.Zero), 2, false, "Ring twice: \"Anna\", 漢字 🎁");

    public static TheoryData<string, Func<int, Func<Task<TriggerSendResult>>>> Sends => new()
    {
        { "an array", static count => { Recipient[] users = [.. Users(count)]; return () => Shipment.SendAsync(Client, recipients: users); } },
        { "a list", static count => { List<Recipient> users = [.. Users(count)]; return () => Shipment.SendAsync(Client, recipients: users); } },
        { "whole campaigns", static count => { Recipient<Shipment>[] users = [.. Users(count).Select(Shipment.To)]; return () => Client.SendAsync(users); } },
        { "overrides", static count => { Recipient<Shipment.Overrides>[] users = [.. Users(count).Select(new Shipment.Overrides { Total = 5m }.To)]; return () => Shipment.SendAsync(Client, users); } },
        { "e-mail addresses", static count => { Recipient[] users = [.. Users(count).Select(static user => new Recipient { Email = user.ExternalUserId, Prioritization = [Prioritization.Identified] })]; return () => Shipment.SendAsync(Client, recipients: users); } },
    };

    /// <summary>No object is smaller. What is less than that is not an object: the runtime's own count is off by a few bytes when threads share the heap.</summary>
    private const long SmallestObject = 24;

    [Theory]
    [MemberData(nameof(Sends))]
    public void Nothing_is_allocated_for_a_recipient(string what, Func<int, Func<Task<TriggerSendResult>>> sendTo)
    {
        long one = AllocatedBy(sendTo(1));
        long fifty = AllocatedBy(sendTo(50));

        Assert.True(fifty < one + SmallestObject, $"{what}: {one} bytes for one recipient, and {fifty} for fifty.");
    }

    private static IEnumerable<Recipient> Users(int count) => Enumerable.Range(0, count).Select(static i => Recipient.ForExternalUserId($"user-{i}"));

    private static long AllocatedBy(Func<Task<TriggerSendResult>> send)
    {
        const int Sends = 100;
        long least = long.MaxValue;
        for (int round = 0; round < 10; round++)
        {
            long texts = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Sends; i++)
            {
                Task<TriggerSendResult> sent = send();
                Assert.True(sent.IsCompletedSuccessfully);
                texts += SizeOf(sent.Result.RequestBody!);
            }

            // The least, since the runtime compiles again in between, and threads share pools.
            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before - texts) / Sends);
        }

        return least;
    }

    /// <summary>A string's header, its length and its end, in steps of eight bytes.</summary>
    private static long SizeOf(string text) => (22 + (2 * text.Length) + 7) / 8 * 8;
}
