namespace Braze.Messaging.Tests;

/// <summary>Tests that requests do not share rented memory, because one customer's data could be sent to another.</summary>
public sealed class ConcurrencyTests : LoopbackTest
{
    private const int Sends = 200;

    private static readonly TriggerPropertyName Text = "text";

    [Fact]
    public async Task Parallel_sends_arrive_intact()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Sends), new ParallelOptions { MaxDegreeOfParallelism = Sends }, async (i, _) => await SendAsync(i, default));

        Assert.Equal(
            Enumerable.Range(0, Sends).Select(BodyOf).Order(StringComparer.Ordinal),
            Server.Requests.Select(request => request.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cancelled_sends_leave_the_others_intact()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, Sends), new ParallelOptions { MaxDegreeOfParallelism = Sends }, async (i, _) =>
        {
            using var cancellation = new CancellationTokenSource();
            if (i % 2 == 0)
            {
                cancellation.CancelAfter(TimeSpan.FromMilliseconds(i % 20));
            }

            try
            {
                await SendAsync(i, cancellation.Token);
            }
            catch (OperationCanceledException) when (i % 2 == 0)
            {
                // Whether it was sent before the cancellation does not matter here.
            }
        });

        HashSet<string> whole = [.. Enumerable.Range(0, Sends).Select(BodyOf)];
        HashSet<string> came = [.. Server.Requests.Select(request => request.Text)];
        Assert.Subset(whole, came);
        Assert.All(Enumerable.Range(0, Sends).Where(i => i % 2 != 0), i => Assert.Contains(BodyOf(i), came));
    }

    /// <summary>Returns a string of up to about 60 KB, so that the buffer grows several times.</summary>
    private static string TextOf(int i) => string.Concat(Enumerable.Repeat($"{i:D3}é", i * i * i % 10_007));

    private static string BodyOf(int i) =>
        $$$"""{"campaign_id":"{{{OrderShipped.Id}}}","trigger_properties":{"text":"{{{TextOf(i)}}}"},"recipients":[{"external_user_id":"user-{{{i}}}"}]}""";

    private Task<TriggerSendResult> SendAsync(int i, CancellationToken cancellationToken) => TriggerCampaign.SendAsync(
        new WrittenCampaign(writer => writer.WriteString(Text, TextOf(i))), Client, $"user-{i}", null, null, false, null, null, null, cancellationToken);
}
