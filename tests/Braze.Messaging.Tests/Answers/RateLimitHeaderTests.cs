using System.Globalization;

namespace Braze.Messaging.Tests;

public sealed class RateLimitHeaderTests : LoopbackTest
{
    [Fact]
    public async Task They_are_read_from_a_success()
    {
        Server.Answers(201, LoopbackServer.SuccessBody, headers: Headers("250000", "249999", "1772357400"));

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(new RateLimit(250000, 249999, new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero)), result.RateLimit);
    }

    [Fact]
    public async Task They_are_read_from_a_refusal_in_lower_case()
    {
        Server.Answers(400, "{}", headers: [("x-ratelimit-limit", "250"), ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "0")]);

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(new RateLimit(250, 0, DateTimeOffset.UnixEpoch), exception.RateLimit);
    }

    [Theory]
    [InlineData("many", "few", "soon")]
    [InlineData("99999999999999999999999999", "1e3", "99999999999999999999999999")]
    [InlineData("250,000", "0x10", "9223372036854775807")]
    [InlineData("1.5", "12 34", "253402300800")]
    [InlineData("-", "+", "-1")]
    [InlineData("١٢", "٣", "2026-03-01T09:30:00Z")]
    public async Task A_header_that_is_not_a_number_is_null(string limit, string remaining, string reset)
    {
        await using RawServer server = new(RawServer.Text(
            "201 Created",
            LoopbackServer.SuccessBody,
            headers: $"X-RateLimit-Limit: {limit}\r\nX-RateLimit-Remaining: {remaining}\r\nX-RateLimit-Reset: {reset}\r\n"));

        TriggerSendResult result = await ClientOf(server.Address).SendRequestAsync(RequestToOne());

        Assert.Equal(new RateLimit(null, null, null), result.RateLimit);
    }

    [Theory]
    [InlineData("X-RateLimit-Limit: \r\nX-RateLimit-Remaining:\r\nX-RateLimit-Reset:  \r\n")]
    [InlineData("X-RateLimit-Limit:\r\nX-RateLimit-Limit: 5\r\n")]
    public async Task An_empty_header_is_null(string headers)
    {
        await using RawServer server = new(RawServer.Text("401 Unauthorized", """{"message":"Invalid API key"}""", headers: headers));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => ClientOf(server.Address).SendRequestAsync(RequestToOne()));

        Assert.Equal(new RateLimit(null, null, null), exception.RateLimit);
    }

    [Fact]
    public async Task The_largest_time_can_be_read()
    {
        string last = DateTimeOffset.MaxValue.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        Server.Answers(201, LoopbackServer.SuccessBody, headers: Headers("1", "1", last));

        TriggerSendResult result = await Client.SendRequestAsync(RequestToOne());

        Assert.Equal(9999, result.RateLimit.Reset?.Year);
    }

    [Fact]
    public async Task A_429_has_its_reset()
    {
        Server.Answers(429, """{"message":"Rate limit exceeded"}""", headers: Headers("250", "0", "1772357400"));

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero), exception.ResetsAt);
        Assert.Equal(0, exception.RateLimit.Remaining);
        Assert.Equal(429, (int?)exception.StatusCode);
        Assert.Contains("Rate limit exceeded", exception.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_429_without_a_reset_has_none()
    {
        Server.Answers(429, "<html>slow down</html>", "text/html");

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => Client.SendRequestAsync(RequestToOne()));

        Assert.Null(exception.ResetsAt);
        Assert.Equal("<html>slow down</html>", exception.ResponseBody);
    }

    private static (string, string)[] Headers(string limit, string remaining, string reset) =>
        [("X-RateLimit-Limit", limit), ("X-RateLimit-Remaining", remaining), ("X-RateLimit-Reset", reset)];
}
