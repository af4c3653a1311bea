namespace Braze.Messaging.Tests;

/// <summary>
/// Tests a cancellation at any point. Each recipient that was read is in an outcome, and then the enumeration ends as canceled.
/// </summary>
public sealed class StreamCancellationTests : StreamTest, IDisposable
{
    private readonly RequestGate _gate = new(context => int.Parse(UsersOf(context)[0]["user-".Length..], null));
    private readonly CancellationTokenSource _cancellation = new();

    public void Dispose() => _cancellation.Dispose();

    [Fact]
    public async Task Before_the_enumeration_no_recipient_is_read()
    {
        await _cancellation.CancelAsync();
        var source = new WatchedSource(100, (_, _) => default);

        Account account = await Account.OfAsync(SendAll(source, cancellationToken: _cancellation.Token));

        AssertCancelled(account, read: 0);
        Assert.Equal((0, 1), (source.Read, source.Disposals));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Running_requests_are_unknown_and_a_waiting_request_is_not_sent()
    {
        Server.Answer = _gate.AnswerAsync;
        Task<Account> stream = Account.OfAsync(SendAll(Users(1000), cancellationToken: _cancellation.Token));
        await _gate.AssertArrivedAsync(0, 50, 100, 150);

        await _cancellation.CancelAsync();

        Account account = await stream;
        AssertCancelled(account, read: 250);
        Assert.Equal((200, 50), (account.Count(BatchStatus.Unknown), account.Count(BatchStatus.NotSent)));
        Assert.Equal(200, Assert.Single(account.Outcomes, outcome => outcome.CanSendAgain).StartIndex);
        await _gate.AssertAbortedAsync(0, 50, 100, 150);
        Assert.Equal(4, Server.Requests.Count);
    }

    [Fact]
    public async Task While_an_outcome_is_used_ended_requests_keep_their_outcome()
    {
        Server.Answer = _gate.AnswerAsync;
        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes = SendAll(Users(1000), cancellationToken: _cancellation.Token).GetAsyncEnumerator();
        Task<bool> first = outcomes.MoveNextAsync().AsTask();
        await _gate.AssertArrivedAsync(0, 50, 100, 150);
        _gate.Open(50);
        Assert.True(await first);

        await _cancellation.CancelAsync();

        Account account = await Account.OfRestAsync(outcomes, before: [outcomes.Current]);
        AssertCancelled(account, read: 250);
        Assert.Equal(
            (50, 150, 50), (account.Count(BatchStatus.Accepted), account.Count(BatchStatus.Unknown), account.Count(BatchStatus.NotSent)));
    }

    [Fact]
    public async Task While_the_source_waits_an_incomplete_batch_is_not_sent()
    {
        var source = new WatchedSource(1000, (i, token) => new ValueTask(i == 70 ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask));
        await using IAsyncEnumerator<BatchOutcome<Recipient>> outcomes = SendAll(source, cancellationToken: _cancellation.Token).GetAsyncEnumerator();
        Assert.True(await outcomes.MoveNextAsync().AsTask().WaitAsync(Patience));

        await _cancellation.CancelAsync();

        Account account = await Account.OfRestAsync(outcomes, before: [outcomes.Current]);
        AssertCancelled(account, read: 70);
        Assert.Equal((50, 20), (account.Count(BatchStatus.Accepted), account.Count(BatchStatus.NotSent)));
        Assert.Equal((70, 1), (source.Read, source.Disposals));
    }

    [Fact]
    public async Task While_a_source_that_ignores_the_token_is_read()
    {
        IEnumerable<Recipient> Source()
        {
            for (int i = 0; i < 1000; i++)
            {
                if (i == 120)
                {
                    _cancellation.Cancel();
                }

                yield return User(i);
            }
        }

        Account account = await Account.OfAsync(SendAll(Source(), cancellationToken: _cancellation.Token));

        AssertCancelled(account, read: 121);

        // The requests that began may have been aborted before any part of them was sent.
        Assert.Equal(BatchStatus.NotSent, Assert.Single(account.Outcomes, outcome => outcome.Recipients.Count == 21).Status);
    }

    [Fact]
    public async Task Within_the_grace_period_running_requests_end_by_themselves()
    {
        Server.Answer = _gate.AnswerAsync;
        var options = new SendBatchesOptions { CancellationGracePeriod = TimeSpan.FromHours(1) };
        Task<Account> stream = Account.OfAsync(SendAll(Users(1000), options, cancellationToken: _cancellation.Token));
        await _gate.AssertArrivedAsync(0, 50, 100, 150);

        await _cancellation.CancelAsync();
        for (int i = 0; i < 200; i += 50)
        {
            _gate.Open(i);
        }

        Account account = await stream;
        AssertCancelled(account, read: 250);
        Assert.Equal((200, 50), (account.Count(BatchStatus.Accepted), account.Count(BatchStatus.NotSent)));
    }

    [Fact]
    public async Task After_the_grace_period_running_requests_are_cut_off()
    {
        Server.Answer = _gate.AnswerAsync;
        var options = new SendBatchesOptions { CancellationGracePeriod = TimeSpan.FromMilliseconds(50) };
        Task<Account> stream = Account.OfAsync(SendAll(Users(1000), options, cancellationToken: _cancellation.Token));
        await _gate.AssertArrivedAsync(0, 50, 100, 150);

        await _cancellation.CancelAsync();

        Account account = await stream;
        AssertCancelled(account, read: 250);
        Assert.Equal((200, 50), (account.Count(BatchStatus.Unknown), account.Count(BatchStatus.NotSent)));
    }

    [Fact]
    public async Task After_all_requests_have_ended_it_has_no_effect()
    {
        var options = new SendBatchesOptions { MaxConcurrency = 1 };
        Account account = await Account.OfAsync(SendAll(Users(120), options, cancellationToken: _cancellation.Token), outcome =>
        {
            if (outcome.StartIndex == 100)
            {
                _cancellation.Cancel();
            }
        });

        Assert.Null(account.Exception);
        Assert.Equal(120, account.Count(BatchStatus.Accepted));
    }

    [Fact]
    public async Task The_token_of_the_enumeration_is_in_the_exception()
    {
        List<BatchOutcome<Recipient>> outcomes = [];

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (BatchOutcome<Recipient> outcome in SendAll(Users(1000), new SendBatchesOptions { MaxConcurrency = 1 }).WithCancellation(_cancellation.Token))
            {
                outcomes.Add(outcome);
                await _cancellation.CancelAsync();
            }
        });

        Assert.Equal(_cancellation.Token, exception.CancellationToken);
        new Account(outcomes, exception).AssertHolds(100);
        Assert.Equal([BatchStatus.Accepted, BatchStatus.NotSent], outcomes.Select(outcome => outcome.Status));
    }

    /// <summary>
    /// Asserts the cancellation's own exception with the caller's token, after the outcomes of all recipients that were read.
    /// </summary>
    private void AssertCancelled(Account account, int read)
    {
        Assert.Equal(_cancellation.Token, Assert.IsType<OperationCanceledException>(account.Exception).CancellationToken);
        account.AssertHolds(read);
    }
}
