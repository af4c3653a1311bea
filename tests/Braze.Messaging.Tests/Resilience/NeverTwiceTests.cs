namespace Braze.Messaging.Tests.Resilience;

public sealed class NeverTwiceTests : ResilienceTest
{
    [Fact]
    public async Task A_connection_that_was_never_made_is_tried_again()
    {
        Service.NeverConnects().NeverConnects().Answers(Accepted);

        await WithTimeAsync(SendAsync());

        Assert.Equal(3, Service.Attempts);
        Assert.Single(Service.Read);
    }

    [Fact]
    public async Task A_connection_that_is_never_made_ends_as_nothing_sent()
    {
        Service.Otherwise = static _ => throw ScriptedService.NoConnection();

        await Assert.ThrowsAsync<BrazeConnectionException>(() => WithTimeAsync(SendAsync()));
        Assert.Equal(4, Service.Attempts);
    }

    [Fact]
    public async Task A_time_out_is_unknown_and_not_repeated()
    {
        Service.Hangs();
        DateTimeOffset start = Time.GetUtcNow();

        BrazeOutcomeUnknownException exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => WithTimeAsync(SendAsync()));

        Assert.Contains("00:01:40", exception.Message, StringComparison.Ordinal);
        Assert.InRange(Time.GetUtcNow() - start, TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(140));
        Assert.Equal(1, Service.Attempts);
    }

    [Fact]
    public async Task A_lost_connection_is_unknown_and_not_repeated()
    {
        Service.IsLost();

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());
        Assert.Equal(1, Service.Attempts);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_5xx_is_unknown_and_not_repeated(int status)
    {
        Service.Answers(() => Answer(status, "{}"));

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());
        Assert.Equal(1, Service.Attempts);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated()
    {
        Service.Answers(static () => Answer(400, """{"message":"Invalid Campaign ID"}"""));

        await Assert.ThrowsAsync<BrazeRequestException>(() => SendAsync());
        Assert.Equal(1, Service.Attempts);
    }

    [Fact]
    public async Task An_option_repeats_unknown_outcomes()
    {
        Configure = static options => options.RetryUnknownOutcomes = true;
        Service.IsLost().Answers(static () => Answer(503, "<html>busy</html>")).Hangs().Answers(Accepted);

        TriggerSendResult result = await WithTimeAsync(SendAsync());

        Assert.Equal("d", result.DispatchId);
        Assert.Equal(4, Service.Attempts);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task After_an_attempt_that_may_have_been_sent_the_outcome_is_unknown(int lastStatus)
    {
        Configure = static options =>
        {
            options.RetryUnknownOutcomes = true;
            options.MaxRateLimitWait = TimeSpan.Zero;
        };
        Service.IsLost();
        Service.Otherwise = _ => lastStatus == 0 ? throw ScriptedService.NoConnection() : Answer(lastStatus, "{}", Time.GetUtcNow().AddMinutes(5));

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => WithTimeAsync(SendAsync()));
    }

    [Fact]
    public async Task Ten_thousand_sends_with_failures_message_nobody_twice()
    {
        // A request that the service read and did not refuse may be delivered, whatever answer the client got.
        var deliverable = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(20261123);
        Service.Otherwise = body =>
        {
            int kind;
            lock (deliverable)
            {
                kind = random.Next(100);
                if (kind is < 5 or >= 15)
                {
                    deliverable[body] = deliverable.GetValueOrDefault(body) + 1;
                }
            }

            return kind switch
            {
                < 5 => throw ScriptedService.LostConnection(),
                < 10 => RateLimited(TimeSpan.FromSeconds(2)),
                < 15 => throw ScriptedService.NoConnection(),
                _ => Accepted(),
            };
        };

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        async Task<string> Outcome(int user)
        {
            try
            {
                await SendAsync(user: $"user-{user}");
                return "accepted";
            }
            catch (BrazeException exception)
            {
                return exception.GetType().Name;
            }
        }

        for (int batch = 0; batch < 100; batch++)
        {
            string[] outcomes = await WithTimeAsync(Task.WhenAll(Enumerable.Range(batch * 100, 100).Select(Outcome)));
            foreach (string outcome in outcomes)
            {
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            }
        }

        Assert.All(deliverable.Values, times => Assert.Equal(1, times));
        Assert.Equal(10_000, counts.Values.Sum());
        Assert.Equal(deliverable.Count, counts["accepted"] + counts[nameof(BrazeOutcomeUnknownException)]);
        Assert.InRange(counts[nameof(BrazeOutcomeUnknownException)], 400, 700);
    }
}
