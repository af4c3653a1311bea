namespace Braze.Messaging.Tests.Resilience;

public sealed class RateLimitTests : ResilienceTest
{
    [Fact]
    public async Task The_same_bytes_are_sent_again_after_the_reset_and_not_before()
    {
        DateTimeOffset reset = Time.GetUtcNow().AddSeconds(30);
        DateTimeOffset secondAt = default;
        Service.Answers(() => RateLimited(TimeSpan.FromSeconds(30))).Answers(() =>
        {
            secondAt = Time.GetUtcNow();
            return Accepted();
        });

        TriggerSendResult result = await WithTimeAsync(SendAsync());

        Assert.Equal("d", result.DispatchId);
        Assert.Equal(2, Service.Read.Count);
        Assert.Equal(Service.Read[0], Service.Read[1]);
        Assert.InRange(secondAt, reset, reset.AddSeconds(5));
    }

    [Fact]
    public async Task A_reset_that_is_too_far_away_fails_at_once()
    {
        Service.Answers(() => RateLimited(TimeSpan.FromMinutes(29)));

        BrazeRateLimitException exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());

        Assert.Equal(Time.GetUtcNow().AddMinutes(29), exception.ResetsAt);
        Assert.Equal(1, Service.Attempts);
    }

    [Fact]
    public async Task The_options_can_allow_no_wait()
    {
        Configure = static options => options.MaxRateLimitWait = TimeSpan.Zero;
        Service.Answers(() => RateLimited(TimeSpan.FromSeconds(1)));

        await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());
        Assert.Equal(1, Service.Attempts);
    }

    [Fact]
    public async Task The_total_wait_of_one_send_is_limited()
    {
        Service.Answers(() => RateLimited(TimeSpan.FromSeconds(40))).Answers(() => RateLimited(TimeSpan.FromSeconds(40)));
        DateTimeOffset start = Time.GetUtcNow();

        await Assert.ThrowsAsync<BrazeRateLimitException>(() => WithTimeAsync(SendAsync()));

        Assert.Equal(2, Service.Attempts);
        Assert.InRange(Time.GetUtcNow() - start, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(55));
    }

    [Fact]
    public async Task A_429_without_a_reset_is_tried_again_with_growing_waits()
    {
        var times = new List<DateTimeOffset>();
        Service.Otherwise = _ =>
        {
            times.Add(Time.GetUtcNow());
            return RateLimited(null);
        };

        await Assert.ThrowsAsync<BrazeRateLimitException>(() => WithTimeAsync(SendAsync()));

        Assert.Equal(4, times.Count);
        Assert.True(times[1] - times[0] >= TimeSpan.FromSeconds(1));
        Assert.True(times[2] - times[1] >= TimeSpan.FromSeconds(2));
        Assert.True(times[3] - times[2] >= TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_reset_that_has_passed_is_not_waited_for()
    {
        Service.Answers(() => RateLimited(TimeSpan.FromHours(-1))).Answers(Accepted);
        DateTimeOffset start = Time.GetUtcNow();

        await WithTimeAsync(SendAsync());

        Assert.InRange(Time.GetUtcNow() - start, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_wait_can_be_canceled()
    {
        using var source = new CancellationTokenSource();
        Service.Answers(() => RateLimited(TimeSpan.FromSeconds(30)));

        // The service answers at once, so SendAsync returns when the send waits, because the clock of the test does not run.
        Task<TriggerSendResult> send = SendAsync(cancellationToken: source.Token);
        Assert.Equal(1, Service.Attempts);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(1, Service.Attempts);
    }
}
