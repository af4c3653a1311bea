using System.Net;

namespace Braze.Messaging.Tests;

/// <summary>Tests that the memory depends on the running requests, and not on the number of recipients.</summary>
public sealed class ManyRecipientsTests : StreamTest
{
    private const int Total = 100_000;

    [Fact]
    public async Task Only_recipients_that_are_being_sent_are_in_memory()
    {
        using var httpClient = new HttpClient(new FastHandler());
        var options = new SendBatchesOptions { MaxConcurrency = 4 };
        List<WeakReference> batches = [];
        long read = 0;
        long ended = 0;
        long mostUnderWay = 0;
        int mostAlive = 0;

        IEnumerable<Recipient> Source()
        {
            for (int i = 0; i < Total; i++)
            {
                Recipient user = User(i);
                if (i % TriggerSendRequest.MaxRecipients == 0)
                {
                    batches.Add(new WeakReference(user));
                }

                read++;
                mostUnderWay = Math.Max(mostUnderWay, read - ended);
                yield return user;
            }
        }

        await foreach (BatchOutcome<Recipient> outcome in SendAll(Source(), options, client: ClientOf(new Uri("http://localhost"), httpClient)))
        {
            Assert.Equal(BatchStatus.Accepted, outcome.Status);
            ended += outcome.Recipients.Count;
            if (ended % 5000 == 0)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                mostAlive = Math.Max(mostAlive, batches.Count(batch => batch.IsAlive));
            }
        }

        Assert.Equal(Total, ended);
        Assert.Equal(Total / 50, batches.Count);

        // The running batches, the batch that is being filled, and the batch that the test uses.
        Assert.InRange(mostUnderWay, 1, (options.MaxConcurrency + 1) * 50);
        Assert.InRange(mostAlive, 1, options.MaxConcurrency + 2);
    }

    private sealed class FastHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(LoopbackServer.SuccessBody) };
        }
    }
}
