namespace Braze.Messaging.Tests;

/// <summary>Tests a source that fails, and a reader who stops. Each recipient is in an outcome, and nothing keeps running.</summary>
public sealed class EarlyEndTests : StreamTest
{
    private static readonly InvalidOperationException Failure = new("The connection to the database was lost.");

    private readonly RequestGate _gate = new(context => int.Parse(UsersOf(context)[0]["user-".Length..], null));

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(120, false)]
    [InlineData(120, true)]
    public async Task Recipients_read_before_the_source_fails_are_sent_before_the_failure_is_thrown(int failsAt, bool asynchronous)
    {
        IEnumerable<Recipient> Source()
        {
            foreach (Recipient user in Users(failsAt))
            {
                yield return user;
            }

            throw Failure;
        }

        var source = new WatchedSource(1000, async (i, _) =>
        {
            await Task.Yield();
            if (i == failsAt)
            {
                throw Failure;
            }
        });

        Account account = await Account.OfAsync(asynchronous ? SendAll(source) : SendAll(Source()));

        Assert.Same(Failure, account.Exception);
        account.AssertHolds(failsAt);
        Assert.Equal(failsAt, account.Count(BatchStatus.Accepted));
        Assert.Equal(failsAt, Server.Requests.Sum(request => UsersOf(request).Length));
        Assert.Equal(asynchronous ? 1 : 0, source.Disposals);
    }

    [Fact]
    public async Task A_source_that_fails_while_the_stream_is_cancelled_is_the_cause_of_its_end()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new WatchedSource(1000, (i, _) =>
        {
            if (i == 20)
            {
                cancellation.Cancel();
                throw Failure;
            }

            return default;
        });

        Account account = await Account.OfAsync(SendAll(source, cancellationToken: cancellation.Token));

        Assert.Same(Failure, Assert.IsType<OperationCanceledException>(account.Exception).InnerException);
        account.AssertHolds(20);
        Assert.Equal(20, account.Count(BatchStatus.NotSent));
    }

    [Fact]
    public async Task A_reader_that_stops_cancels_running_requests()
    {
        Server.Answer = _gate.AnswerAsync;
        var source = new WatchedSource(1000, (_, _) => default);
        await using (IAsyncEnumerator<BatchOutcome<Recipient>> outcomes = SendAll(source).GetAsyncEnumerator())
        {
            Task<bool> first = outcomes.MoveNextAsync().AsTask();
            await _gate.AssertArrivedAsync(0, 50, 100, 150);
            _gate.Open(50);
            Assert.True(await first);
        }

        Assert.Equal((250, 1), (source.Read, source.Disposals));
        await _gate.AssertAbortedAsync(0, 100, 150);
        Assert.Equal(4, Server.Requests.Count);
    }

    [Fact]
    public async Task A_reader_that_stops_waits_for_running_requests_within_the_grace_period()
    {
        Server.Answer = _gate.AnswerAsync;
        IAsyncEnumerator<BatchOutcome<Recipient>> outcomes =
            SendAll(Users(1000), new SendBatchesOptions { CancellationGracePeriod = TimeSpan.FromHours(1) }).GetAsyncEnumerator();
        Task<bool> first = outcomes.MoveNextAsync().AsTask();
        await _gate.AssertArrivedAsync(0, 50, 100, 150);
        _gate.Open(50);
        Assert.True(await first);

        Task disposal = outcomes.DisposeAsync().AsTask();
        Assert.False(disposal.IsCompleted);
        _gate.Open(0);
        _gate.Open(100);
        Assert.False(disposal.IsCompleted);
        _gate.Open(150);
        await disposal.WaitAsync(Patience);

        Assert.Equal(4, Server.Requests.Count);
    }

    [Fact]
    public async Task A_reader_that_stops_ends_the_wait_for_the_source()
    {
        var source = new WatchedSource(1000, (i, token) => new ValueTask(i == 70 ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask));

        await foreach (BatchOutcome<Recipient> outcome in SendAll(source))
        {
            Assert.Equal(50, outcome.Recipients.Count);
            break;
        }

        Assert.Equal((70, 1), (source.Read, source.Disposals));
    }

    [Fact]
    public async Task A_reader_that_stops_leaves_no_unobserved_exception()
    {
        var unobserved = new List<Exception>();
        void Observe(object? sender, UnobservedTaskExceptionEventArgs args)
        {
            lock (unobserved)
            {
                unobserved.AddRange(args.Exception.InnerExceptions);
            }
        }

        TaskScheduler.UnobservedTaskException += Observe;
        try
        {
            await StopAfterOneAsync();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Observe;
        }

        Assert.DoesNotContain(Failure, unobserved);
    }

    [Fact]
    public async Task A_progress_that_throws_ends_the_stream_like_a_reader_that_stops()
    {
        var source = new WatchedSource(1000, (_, _) => default);

        Account account = await Account.OfAsync(SendAll(source, new SendBatchesOptions { Progress = new ThrowingProgress() }));

        Assert.Same(Failure, account.Exception);
        Assert.Equal(1, source.Disposals);
    }

    private async Task StopAfterOneAsync()
    {
        var client = new StubClient(async (request, token) =>
        {
            if (request.Recipients!.First().ExternalUserId == "user-0")
            {
                return new TriggerSendResult();
            }

            await Task.Delay(Timeout.Infinite, token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw Failure;
        });
        await foreach (BatchOutcome<Recipient> outcome in SendAll(Users(1000), client: client))
        {
            Assert.Equal(0, outcome.StartIndex);
            break;
        }
    }

    private sealed class ThrowingProgress : IProgress<SendProgress>
    {
        public void Report(SendProgress value)
        {
            if (value.Read == 150)
            {
                throw Failure;
            }
        }
    }
}
