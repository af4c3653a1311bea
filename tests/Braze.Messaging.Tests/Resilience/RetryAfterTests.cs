using System.Globalization;

namespace Braze.Messaging.Tests.Resilience;

/// <summary>Tests the end of a rate limit in a 429, with one header or two, and with a different clock on the server.</summary>
public sealed class RetryAfterTests : ResilienceTest
{
    [Theory]
    [InlineData("seconds")]
    [InlineData("date")]
    [InlineData("RFC 850 date")]
    public async Task Retry_After_is_waited_for_in_each_of_its_forms(string form)
    {
        DateTimeOffset end = Time.GetUtcNow().AddSeconds(20);
        await AssertWaitsAsync(TimeSpan.FromSeconds(20), response => response.Headers.TryAddWithoutValidation("Retry-After", form switch
        {
            "seconds" => "20",
            "date" => end.ToString("r", CultureInfo.InvariantCulture),
            _ => end.ToString("dddd, dd-MMM-yy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture),
        }));
    }

    [Theory]
    [InlineData(10, 30)]
    [InlineData(30, 10)]
    public Task The_later_of_two_headers_counts(int reset, int retryAfter) => AssertWaitsAsync(
        TimeSpan.FromSeconds(30),
        response =>
        {
            response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", Time.GetUtcNow().AddSeconds(reset).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter.ToString(CultureInfo.InvariantCulture));
        });

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    [InlineData(3600)]
    public Task A_different_clock_on_the_server_changes_nothing(int serverIsBehindBy) => AssertWaitsAsync(
        TimeSpan.FromSeconds(20),
        response =>
        {
            DateTimeOffset serverNow = Time.GetUtcNow().AddSeconds(-serverIsBehindBy);
            response.Headers.Date = serverNow;
            response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", serverNow.AddSeconds(20).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        });

    [Fact]
    public async Task The_exception_has_the_end_if_only_Retry_After_has_it()
    {
        Configure = static options => options.MaxRateLimitWait = TimeSpan.Zero;
        DateTimeOffset now = Time.GetUtcNow();
        Service.Answers(() => With(response => response.Headers.TryAddWithoutValidation("Retry-After", "90")));

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());

        Assert.Equal(now.AddSeconds(90), exception.ResetsAt);
        Assert.Null(exception.RateLimit.Reset);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999999")]
    [InlineData("")]
    public async Task A_header_that_cannot_be_read_is_ignored(string value)
    {
        Service.Answers(() => With(response => response.Headers.TryAddWithoutValidation("Retry-After", value))).Answers(Accepted);

        await WithTimeAsync(SendAsync());

        Assert.Equal(2, Service.Attempts);
    }

    [Fact]
    public async Task A_reset_in_thousands_of_years_is_not_waited_for()
    {
        Service.Answers(() => With(response => response.Headers.TryAddWithoutValidation("Retry-After", "999999999999999")));

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());

        Assert.Equal(9999, exception.ResetsAt?.Year);
    }

    private static HttpResponseMessage With(Action<HttpResponseMessage> change)
    {
        HttpResponseMessage response = Answer(429, """{"message":"Rate limited"}""");
        change(response);
        return response;
    }

    private async Task AssertWaitsAsync(TimeSpan expected, Action<HttpResponseMessage> change)
    {
        DateTimeOffset start = Time.GetUtcNow();
        DateTimeOffset secondAt = default;
        Service.Answers(() => With(change)).Answers(() =>
        {
            secondAt = Time.GetUtcNow();
            return Accepted();
        });

        await WithTimeAsync(SendAsync());

        // Longer by the jitter, and by the step of one second.
        Assert.InRange(secondAt - start, expected, expected + TimeSpan.FromSeconds(6));
    }
}
