using System.Net;
using System.Text.Json.Nodes;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the result of each scripted answer in a real <see cref="BrazeClient"/>, in memory.</summary>
public sealed class ScriptedAnswerTests : ScriptTest
{
    [Fact]
    public async Task A_rate_limit_has_its_reset()
    {
        var resetsAt = new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);
        Fake.AnswerNext(FakeBrazeAnswer.RateLimited(resetsAt, limit: 500));

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());

        Assert.Equal(resetsAt, exception.ResetsAt);
        Assert.Equal(new RateLimit(500, 0, resetsAt), exception.RateLimit);
    }

    [Fact]
    public async Task A_rate_limit_can_have_no_headers()
    {
        Fake.AnswerNext(FakeBrazeAnswer.RateLimited());

        var exception = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync());

        Assert.Equal(new RateLimit(null, null, null), exception.RateLimit);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_refusal_has_its_status_and_message(HttpStatusCode status)
    {
        Fake.AnswerNext(FakeBrazeAnswer.Refused(status, "Say \"please\""));

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => SendAsync());

        Assert.Equal(status, exception.StatusCode);
        Assert.Contains(": Say \"please\".", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BrazeAuthentication.Header)]
    [InlineData(BrazeAuthentication.RequestBody)]
    public async Task A_401_can_repeat_the_key_that_was_sent(BrazeAuthentication authentication)
    {
        BrazeOptions options = Options;
        options.ApiKey = "the-key-that-was-sent";
        options.Authentication = authentication;
        Fake.AnswerNext(FakeBrazeAnswer.KeyRepeated());

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(
            () => new BrazeClient(new HttpClient(Fake.CreateHandler()), options).SendRequestAsync(RequestTo("u1")));

        Assert.Equal("""{"message":"Invalid API key: the-key-that-was-sent"}""", Assert.Single(Fake.Requests).Answer!.Body);
        Assert.Equal("""{"message":"Invalid API key: [redacted]"}""", exception.ResponseBody);
    }

    [Fact]
    public async Task A_server_error_is_JSON()
    {
        Fake.AnswerNext(FakeBrazeAnswer.ServerError(HttpStatusCode.ServiceUnavailable, "try later"));

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal("""{"message":"try later"}""", exception.ResponseBody);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.OK)]
    public async Task A_proxy_page_leaves_the_outcome_unknown(HttpStatusCode status)
    {
        Fake.AnswerNext(FakeBrazeAnswer.HtmlPage(status));

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Equal(status, exception.StatusCode);
        Assert.StartsWith("<html>", exception.ResponseBody, StringComparison.Ordinal);
        Assert.Equal("text/html", Assert.Single(Fake.Requests).Answer!.ContentType);
    }

    [Fact]
    public async Task Errors_with_a_success_can_be_strings_or_objects()
    {
        Fake.AnswerNext(FakeBrazeAnswer.AcceptedWithErrors("no \"push\" token", new JsonObject { ["index"] = 3 }), times: 2);

        TriggerSendResult first = await SendAsync();
        TriggerSendResult second = await SendAsync();

        Assert.Equal((HttpStatusCode.Created, "success"), (first.StatusCode, first.Message));
        Assert.Equal(["no \"push\" token", """{"index":3}"""], first.Errors);
        Assert.Equal(first.Errors, second.Errors);
        Assert.NotEqual(first.DispatchId, second.DispatchId);
        Assert.Equal((249_999, 249_998), (first.RateLimit.Remaining, second.RateLimit.Remaining));
    }

    [Fact]
    public async Task Queued_has_no_dispatch_id()
    {
        Fake.AnswerNext(FakeBrazeAnswer.Queued());

        TriggerSendResult result = await SendAsync();

        Assert.Equal((HttpStatusCode.Accepted, "queued", null), (result.StatusCode, result.Message, result.DispatchId));
        Assert.Equal(249_999, result.RateLimit.Remaining);
    }

    [Fact]
    public async Task A_scripted_success_does_not_hide_a_request_that_Braze_would_refuse()
    {
        Fake.AnswerNext(FakeBrazeAnswer.Queued());

        Assert.Equal((HttpStatusCode.BadRequest, "No Recipients", ""), await RawCall.SendBodyAsync(Fake, $$"""{"campaign_id":"{{RawCall.CampaignId}}"}"""));
    }

    [Fact]
    public async Task Any_status_body_and_header_can_be_answered()
    {
        Fake.AnswerNext(FakeBrazeAnswer.Custom((HttpStatusCode)299, """{"message":"fine","send_id":"s"}""", "application/json; charset=utf-8")
            .WithHeader("x-ratelimit-limit", "5")
            .WithHeader("X-RateLimit-Limit", "7"));

        TriggerSendResult result = await SendAsync();

        Assert.Equal(((HttpStatusCode)299, "fine", "s"), (result.StatusCode, result.Message, result.SendId));
        Assert.Equal(new RateLimit(7, null, null), result.RateLimit);
    }

    [Fact]
    public async Task A_header_can_be_added_to_an_answer_that_is_made_for_the_request()
    {
        Fake.AnswerNext(FakeBrazeAnswer.Queued().WithHeader("x-ratelimit-limit", "7"));

        RateLimit rateLimit = (await SendAsync()).RateLimit;

        Assert.Equal((7, 249_999), (rateLimit.Limit, rateLimit.Remaining));
    }

    [Fact]
    public async Task A_scripted_timeout_does_not_wait()
    {
        Fake.AnswerNext(FakeBrazeAnswer.TimedOut());

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Null(exception.StatusCode);
        Assert.Contains("did not answer within", exception.Message, StringComparison.Ordinal);
        AssertReadAndNotAnswered("TimedOut");
    }

    [Fact]
    public async Task Without_an_answer_the_timeout_of_the_client_ends_it()
    {
        Fake.AnswerNext(FakeBrazeAnswer.NoAnswer());
        using var http = new HttpClient(Fake.CreateHandler()) { Timeout = TimeSpan.FromMilliseconds(50) };

        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => new BrazeClient(http, Options).SendRequestAsync(RequestTo("u1")));

        AssertReadAndNotAnswered("NoAnswer");
    }

    [Fact]
    public async Task Without_an_answer_the_caller_can_cancel()
    {
        Fake.AnswerNext(FakeBrazeAnswer.NoAnswer());
        using var cancelled = new CancellationTokenSource();
        Task<TriggerSendResult> sending = SendAsync(cancellationToken: cancelled.Token);
        Assert.False(sending.IsCompleted);

        await cancelled.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(cancelled.Token, exception.CancellationToken);
        AssertReadAndNotAnswered("NoAnswer");
    }

    [Fact]
    public async Task A_connection_that_is_dropped_before_reading_leaves_no_trace()
    {
        Fake.AnswerNext(FakeBrazeAnswer.DroppedBeforeReading());

        await Assert.ThrowsAsync<BrazeConnectionException>(() => SendAsync());

        Assert.Empty(Fake.Requests);
        Assert.Equal("201", await OutcomeAsync());
    }

    [Fact]
    public async Task A_connection_can_be_dropped_before_reading_by_a_condition_too()
    {
        Fake.AnswerWhen(static request => request.Body.Contains("\"u2\"", StringComparison.Ordinal), FakeBrazeAnswer.DroppedBeforeReading());

        Assert.Equal("201", await OutcomeAsync("u1"));

        // The condition has read the body, so the client cannot know that the request was not accepted.
        await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync("u2"));
        Assert.Single(Fake.Requests);
    }

    [Fact]
    public async Task A_connection_that_is_dropped_after_reading_leaves_the_outcome_unknown()
    {
        Fake.AnswerNext(FakeBrazeAnswer.DroppedAfterReading());

        var exception = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync());

        Assert.Equal(HttpRequestError.ResponseEnded, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        AssertReadAndNotAnswered("DroppedAfterReading");
    }

    private void AssertReadAndNotAnswered(string fault)
    {
        FakeBrazeRequest request = Assert.Single(Fake.Requests);
        Assert.Null(request.StatusCode);
        Assert.Equal($"POST /campaigns/trigger/send -> {fault}", request.ToString());
    }
}
