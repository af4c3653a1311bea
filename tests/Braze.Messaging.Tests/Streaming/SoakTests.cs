using Braze.Tests.Soak;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests;

/// <summary>
/// Tests a client of <c>AddBraze</c> with many kinds of network failures, over real connections. <c>benchmarks/Braze.Messaging.Soak</c> is
/// the same run with a million recipients.
/// </summary>
public sealed class SoakTests
{
    private const int Total = 50_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Each_recipient_has_an_outcome_and_is_sent_once_with_network_failures(int seed)
    {
        const int MaxConcurrency = 16;
        List<WeakReference> batches = [];
        int mostAlive = 0;
        var run = new SoakRun(Total, seed)
        {
            Recipient = index =>
            {
                Recipient recipient = Recipient.ForExternalUserId(Ledger.IdentifierOf(index));
                if (index % TriggerSendRequest.MaxRecipients == 0)
                {
                    batches.Add(new WeakReference(recipient));
                }

                return recipient;
            },
            Ended = ended =>
            {
                if (ended % 5000 == 0)
                {
                    GC.Collect();
                    mostAlive = Math.Max(mostAlive, batches.Count(batch => batch.IsAlive));
                }
            },
        };

        SoakReport report = await run.RunAsync(
            static (client, recipients, options) => new OrderShipped("A-1", 1m).SendBatchesAsync(client, recipients, options: options),
            MaxConcurrency);

        Assert.Empty(report.Problems);

        // A batch is not sent only if four connections in a row fail, which may not happen.
        Assert.All(
            new[] { report.Counts.Accepted, report.Counts.Refused, report.Counts.Unknown, report.Dropped, report.RateLimited },
            count => Assert.NotEqual(0, count));

        // The running batches, the batch that is being filled, and the batch that is used.
        Assert.InRange(mostAlive, 1, MaxConcurrency + 2);
    }

    /// <summary>A circuit breaker, time-outs and repeats of the application must not send twice or hide what was sent.</summary>
    [Fact]
    public async Task Each_recipient_has_an_outcome_and_is_sent_once_with_resilience_handlers()
    {
        var run = new SoakRun(Total, seed: 3)
        {
            Application = static services => services.ConfigureHttpClientDefaults(static http => http.AddStandardResilienceHandler()),
        };

        SoakReport report = await run.RunAsync(
            static (client, recipients, options) => new OrderShipped("A-1", 1m).SendBatchesAsync(client, recipients, options: options), maxConcurrency: 16);

        Assert.Empty(report.Problems);
        Assert.NotEqual(0, report.Counts.Accepted);
        Assert.NotEqual(0, report.Counts.Unknown);
    }
}
