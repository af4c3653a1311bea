namespace Braze.Messaging.Tests;

/// <summary>Tests how many requests run, how far the source is read, and the order of the outcomes.</summary>
public sealed class ConcurrencyBoundTests : StreamTest
{
    private readonly RequestGate _gate = new(context => int.Parse(UsersOf(context)[0]["user-".Length..], null));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task The_maximum_is_reached_and_never_exceeded(int maxConcurrency)
    {
        int running = 0;
        int most = 0;
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Server.Answer = async context =>
        {
            int now = Interlocked.Increment(ref running);
            for (int seen = most; now > seen; seen = most)
            {
                Interlocked.CompareExchange(ref most, now, seen);
            }

            if (now >= maxConcurrency)
            {
                full.TrySetResult();
            }

            await full.Task.WaitAsync(Patience);
            Interlocked.Decrement(ref running);
            await WriteAsync(context, 201, LoopbackServer.SuccessBody);
        };

        Account account = await Account.OfAsync(SendAll(Users(maxConcurrency * 150), new SendBatchesOptions { MaxConcurrency = maxConcurrency }));

        account.AssertHolds(maxConcurrency * 150);
        Assert.Equal(maxConcurrency * 150, account.Count(BatchStatus.Accepted));
        Assert.Equal(maxConcurrency, most);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_source_is_read_one_batch_ahead_of_what_runs(bool asynchronous)
    {
        Server.Answer = _gate.AnswerAsync;
        int read = 0;
        IEnumerable<Recipient> Source()
        {
            for (int i = 0; i < 1000; i++)
            {
                read++;
                yield return User(i);
            }
        }

        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes =
            (asynchronous ? SendAll(Source().ToAsyncEnumerable()) : SendAll(Source())).GetAsyncEnumerator();

        // Only requests wait, so the source is read within the call.
        Task<bool> next = outcomes.MoveNextAsync().AsTask();
        Assert.Equal(5 * 50, read);
        await _gate.AssertArrivedAsync(0, 50, 100, 150);

        _gate.Open(100);
        Assert.True(await next);
        Assert.Equal(100, outcomes.Current.StartIndex);
        Assert.Equal(5 * 50, read);

        // No request begins while the outcome is used. The next step begins the waiting request and reads another batch.
        next = outcomes.MoveNextAsync().AsTask();
        Assert.Equal(6 * 50, read);
        await _gate.AssertArrivedAsync(200);

        for (int i = 0; i < 1000; i += 50)
        {
            _gate.Open(i);
        }

        Assert.True(await next);
        Account rest = await Account.OfRestAsync(outcomes);
        Assert.Equal(18, rest.Outcomes.Count);
        Assert.Equal(1000, read);
    }

    [Fact]
    public async Task An_outcome_is_returned_while_the_source_waits()
    {
        var more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new WatchedSource(70, async (i, _) => await (i == 60 ? more.Task : Task.CompletedTask));
        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes = SendAll(source).GetAsyncEnumerator();

        Assert.True(await outcomes.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.Equal((0, 60), (outcomes.Current.StartIndex, source.Read));

        more.SetResult();
        Account rest = await Account.OfRestAsync(outcomes);
        Assert.Equal((50, 20), (Assert.Single(rest.Outcomes).StartIndex, rest.Outcomes[0].Recipients.Count));
    }

    [Fact]
    public async Task Outcomes_are_returned_in_the_order_in_which_requests_end()
    {
        var ends = new Dictionary<string, TaskCompletionSource<TriggerSendResult>>();
        var client = new StubClient((request, _) =>
        {
            // The continuation runs within SetResult, so the test determines the order in which requests end.
            var end = new TaskCompletionSource<TriggerSendResult>();
            ends.Add(request.Recipients!.First().ExternalUserId!, end);
            return end.Task;
        });
        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes =
            SendAll(Users(250), new SendBatchesOptions { MaxConcurrency = 5 }, client: client).GetAsyncEnumerator();
        Task<bool> first = outcomes.MoveNextAsync().AsTask();
        int[] order = [150, 0, 200, 50, 100];

        // Without a synchronization context, the continuation is not delayed.
        await Task.Run(() => Array.ForEach(order, start => ends[$"user-{start}"].SetResult(new TriggerSendResult())));

        Assert.True(await first);
        Account account = await Account.OfRestAsync(outcomes, before: [outcomes.Current]);
        Assert.Equal(order.Select(start => (long)start), account.Outcomes.Select(outcome => outcome.StartIndex));
    }
}
