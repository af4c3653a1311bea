using Braze.Tests.Soak;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Messaging.Tests;

/// <summary>
/// A client of <c>AddBraze</c> on a network that does whatever a network can do, over real connections. The same run with a million
/// recipients is <c>benchmarks/Braze.Messaging.Soak</c>.
/// </summary>
public sealed class SoakTests
{
    private const int Total = 50_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_the_network_does_each_recipient_is_accounted_for_and_none_is_sent_to_twice(int seed)
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

        // How many are not sent is the luck of four connections in a row, so there may be none.
        Assert.All(
            new[] { report.Counts.Accepted, report.Counts.Refused, report.Counts.Unknown, report.Dropped, report.RateLimited },
            count => Assert.NotEqual(0, count));

        // Those that run, the one that is filled, and the one that is looked at.
        Assert.InRange(mostAlive, 1, MaxConcurrency + 2);
    }

    /// <summary>Its circuit breaker opens, its attempts time out and it repeats: none of that may send twice or hide what left.</summary>
    [Fact]
    public async Task So_it_is_under_the_resilience_that_an_application_has_for_all_of_its_clients()
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
