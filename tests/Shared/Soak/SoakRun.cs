using Braze.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Braze.Tests.Soak;

/// <summary>
/// Streams recipients through a client of <c>AddBraze</c> to a server with many kinds of network failures, and compares the outcomes of the
/// client with the record of the server.
/// </summary>
internal sealed class SoakRun(int recipients, int seed)
{
    private readonly FaultPlan _plan = new(seed);
    private readonly Ledger _ledger = new(recipients);
    private readonly byte[] _outcomes = new byte[recipients];
    private readonly List<string> _problems = [];
    private SendProgress _counts;

    /// <summary>Creates each recipient. A test can count how many are in memory.</summary>
    public Func<int, Recipient> Recipient { get; init; } = static index => Messaging.Recipient.ForExternalUserId(Ledger.IdentifierOf(index));

    /// <summary>Adds other services of the application.</summary>
    public Action<IServiceCollection> Application { get; init; } = static _ => { };

    /// <summary>Called after each outcome, with the number of recipients that have an outcome.</summary>
    public Action<int>? Ended { get; init; }

    public async Task<SoakReport> RunAsync(
        Func<IBrazeClient, IEnumerable<Recipient>, SendBatchesOptions, IAsyncEnumerable<BatchOutcome<Recipient>>> send, int maxConcurrency)
    {
        using var deadEnds = new DeadEnds(_plan, ofAThousand: 850);
        await using (var server = new FaultyServer(_plan, _ledger))
        {
            await using ServiceProvider services = Services(server.Address, deadEnds);
            var options = new SendBatchesOptions { MaxConcurrency = maxConcurrency, Progress = new Progress(counts => _counts = counts) };
            int ended = 0;
            await foreach (BatchOutcome<Recipient> outcome in send(services.GetRequiredService<IBrazeClient>(), Source(), options))
            {
                Check(outcome);
                ended += outcome.Recipients.Count;
                Ended?.Invoke(ended);
            }
        }

        CheckWhole();
        return new SoakReport(
            _counts,
            _ledger.RequestsRead,
            _plan.Drawn(ServerFault.DropBeforeReading, ServerFault.DropWhileReading, ServerFault.DropAfterReading, ServerFault.DropWhileAnswering),
            _plan.Drawn(ServerFault.ShortRateLimit, ServerFault.LongRateLimit),
            _problems);
    }

    private IEnumerable<Recipient> Source()
    {
        for (int i = 0; i < recipients; i++)
        {
            yield return Recipient(i);
        }
    }

    private ServiceProvider Services(Uri address, DeadEnds deadEnds)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new ShortWaits(times: 40));
        Application(services);
        services
            .AddBraze(options =>
            {
                options.RestEndpoint = address;
                options.ApiKey = "soak-key";
                options.Timeout = TimeSpan.FromMinutes(2);
            })
            .ConfigurePrimaryHttpMessageHandler(deadEnds.CreateHandler);
        return services.BuildServiceProvider();
    }

    private void Check(BatchOutcome<Recipient> outcome)
    {
        for (int i = 0; i < outcome.Recipients.Count; i++)
        {
            int recipient = (int)outcome.StartIndex + i;
            _outcomes[recipient]++;
            string? problem = outcome.Status switch
            {
                _ when outcome.Recipients[i].ExternalUserId != Ledger.IdentifierOf(recipient) => "stands at another's place",
                BatchStatus.Accepted or BatchStatus.AcceptedWithErrors when !_ledger.WasAccepted(recipient) => "is called accepted and was not",
                BatchStatus.Refused or BatchStatus.NotSent when _ledger.MayHaveBeenMessaged(recipient) => $"is called {outcome.Status} and may be messaged",
                BatchStatus.Unknown when outcome.Exception is not BrazeOutcomeUnknownException => $"ended with {outcome.Exception}",
                _ => null,
            };
            if (problem is not null)
            {
                _problems.Add($"Recipient {recipient} {problem}.");
            }
        }
    }

    private void CheckWhole()
    {
        for (int i = 0; i < recipients; i++)
        {
            if (_outcomes[i] != 1)
            {
                _problems.Add($"Recipient {i} has {_outcomes[i]} outcomes.");
            }

            if (_ledger.TimesTaken(i) > 1)
            {
                _problems.Add($"Recipient {i} was sent {_ledger.TimesTaken(i)} times.");
            }
        }

        if (_counts.Read != recipients || _counts.Accepted + _counts.Refused + _counts.Unknown + _counts.NotSent != recipients)
        {
            _problems.Add($"The counts do not add up to {recipients}: {_counts}.");
        }

        if (_ledger.LargestRequest > TriggerSendRequest.MaxRecipients)
        {
            _problems.Add($"A request had {_ledger.LargestRequest} recipients.");
        }

        // Each of these faults ends a request as unknown. If one were repeated, fewer requests would end in this way.
        long lost = _plan.Drawn(
            ServerFault.ServerError,
            ServerFault.BadGateway,
            ServerFault.DropBeforeReading,
            ServerFault.DropWhileReading,
            ServerFault.DropAfterReading,
            ServerFault.DropWhileAnswering,
            ServerFault.Silence);
        if (_counts.Unknown < (lost - 1) * TriggerSendRequest.MaxRecipients)
        {
            _problems.Add($"{lost} requests were lost, and of {_counts.Unknown} recipients it is not known.");
        }
    }

    private sealed class Progress(Action<SendProgress> report) : IProgress<SendProgress>
    {
        public void Report(SendProgress value) => report(value);
    }
}
