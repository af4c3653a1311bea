using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests;

/// <summary>Tests every outcome of one request among several, and that it does not affect the others.</summary>
public sealed class OutcomeTests : StreamTest
{
    [Fact]
    public async Task Accepted_with_errors()
    {
        BatchOutcome<Recipient> outcome = await SecondOfThreeAsync(
            context => WriteAsync(context, 201, """{"dispatch_id":"d","message":"success","errors":["one user is not known"]}"""));

        Assert.Equal(BatchStatus.AcceptedWithErrors, outcome.Status);
        Assert.Equal(["one user is not known"], outcome.Result!.Errors);
        Assert.Null(outcome.Exception);
        Assert.False(outcome.CanSendAgain);
    }

    [Fact]
    public async Task Refused_by_Braze() =>
        await AssertSecondAsync<BrazeRequestException>(BatchStatus.Refused, false, context => WriteAsync(context, 400, """{"message":"Invalid"}"""));

    [Fact]
    public async Task Refused_by_the_rate_limit()
    {
        BatchOutcome<Recipient> outcome = await AssertSecondAsync<BrazeRateLimitException>(BatchStatus.Refused, true, context =>
        {
            context.Response.Headers["X-RateLimit-Reset"] = "1800000000";
            return WriteAsync(context, 429, """{"message":"Too many"}""");
        });

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000), Assert.IsType<BrazeRateLimitException>(outcome.Exception).ResetsAt);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refused_by_a_rule(bool isNull)
    {
        Recipient[] recipients = [.. Users(150)];
        recipients[77] = isNull ? null! : new Recipient();

        Account account = await Account.OfAsync(SendAll(recipients));

        Assert.Null(account.Exception);
        BatchOutcome<Recipient> outcome = Assert.Single(account.Outcomes, outcome => outcome.Status != BatchStatus.Accepted);
        Assert.Equal((BatchStatus.Refused, 50), (outcome.Status, outcome.StartIndex));
        Assert.StartsWith("BRZ1004: recipients[27] ", Assert.IsType<BrazeValidationException>(outcome.Exception).Message, StringComparison.Ordinal);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task A_null_recipient_among_others_is_refused()
    {
        IEnumerable<Recipient<OrderShipped>> recipients = [Campaign.To(User(0)), null!];

        await foreach (BatchOutcome<Recipient<OrderShipped>> outcome in Client.SendBatchesAsync(recipients, null, null, null, default))
        {
            Assert.Equal(BatchStatus.Refused, outcome.Status);
            Assert.StartsWith("BRZ1004: recipients[1] ", outcome.Exception!.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Unknown_after_a_server_error() =>
        await AssertSecondAsync<BrazeOutcomeUnknownException>(BatchStatus.Unknown, false, context => WriteAsync(context, 503, "{}"));

    [Fact]
    public async Task Unknown_after_a_lost_connection() =>
        await AssertSecondAsync<BrazeOutcomeUnknownException>(BatchStatus.Unknown, false, context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

    [Fact]
    public async Task Not_sent_without_a_connection()
    {
        Account account = await Account.OfAsync(SendAll(Users(120), client: ClientOf(RawServer.Nobody())));

        Assert.Null(account.Exception);
        account.AssertHolds(120);
        Assert.All(account.Outcomes, outcome =>
        {
            Assert.Equal(BatchStatus.NotSent, outcome.Status);
            Assert.IsType<BrazeConnectionException>(outcome.Exception);
            Assert.True(outcome.CanSendAgain);
        });
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task A_refused_key_stops_the_stream_and_is_thrown_after_the_outcomes(int status)
    {
        Server.Answers(status, """{"message":"Invalid API key"}""");
        int read = 0;

        Account account = await Account.OfAsync(SendAll(Users(1_000_000).Select(user => Counted(user, ref read)), new SendBatchesOptions { MaxConcurrency = 2 }));

        // The requests determine which of the two is first, and not the order of their outcomes.
        Assert.IsType<BrazeRequestException>(account.Exception);
        Assert.Contains(account.Outcomes, outcome => ReferenceEquals(outcome.Exception, account.Exception));
        account.AssertHolds(read);
        Assert.Equal(100, account.Count(BatchStatus.Refused));
        Assert.Equal(50, account.Count(BatchStatus.NotSent));
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task An_unexpected_exception_stops_the_stream_and_is_thrown_after_the_outcomes()
    {
        var failure = new InvalidOperationException("The options have become wrong.");
        var client = new StubClient(async (request, token) => UsersIn(request)[0] == "user-100" ? throw failure : await Client.SendRequestAsync(request, token));

        Account account = await Account.OfAsync(SendAll(Users(1000), new SendBatchesOptions { MaxConcurrency = 1 }, client: client));

        Assert.Same(failure, account.Exception);
        account.AssertHolds(200);
        Assert.Equal(
            [(BatchStatus.Accepted, 0), (BatchStatus.Accepted, 50), (BatchStatus.Unknown, 100), (BatchStatus.NotSent, 150L)],
            account.Outcomes.Select(outcome => (outcome.Status, outcome.StartIndex)));
        Assert.Same(failure, account.Outcomes[2].Exception);
        Assert.Null(account.Outcomes[3].Exception);
        Assert.True(account.Outcomes[3].CanSendAgain);
    }

    [Fact]
    public async Task An_exception_of_a_decorator_after_the_send_is_not_a_refusal()
    {
        var failure = new ArgumentException("The audit takes no such entry.");
        var client = new StubClient(async (request, token) =>
        {
            await Client.SendRequestAsync(request, token);
            throw failure;
        });

        Account account = await Account.OfAsync(SendAll(Users(200), new SendBatchesOptions { MaxConcurrency = 1 }, client: client));

        Assert.Same(failure, account.Exception);
        Assert.Equal([BatchStatus.Unknown, BatchStatus.NotSent], account.Outcomes.Select(outcome => outcome.Status));
        Assert.Single(Server.Requests);
    }

    private static string[] UsersIn(TriggerSendRequest request) => [.. request.Recipients!.Select(recipient => recipient.ExternalUserId!)];

    private static Recipient Counted(Recipient user, ref int read)
    {
        read++;
        return user;
    }

    private async Task<BatchOutcome<Recipient>> AssertSecondAsync<TException>(BatchStatus status, bool canSendAgain, RequestDelegate answer)
    {
        BatchOutcome<Recipient> outcome = await SecondOfThreeAsync(answer);

        Assert.Equal(status, outcome.Status);
        Assert.IsType<TException>(outcome.Exception);
        Assert.Null(outcome.Result);
        Assert.Equal(canSendAgain, outcome.CanSendAgain);
        return outcome;
    }

    /// <summary>Returns the outcome of a request with the given answer, between two accepted requests.</summary>
    private async Task<BatchOutcome<Recipient>> SecondOfThreeAsync(RequestDelegate answer)
    {
        RequestDelegate success = Server.Answer;
        Server.Answer = context => UsersOf(context)[0] == "user-50" ? answer(context) : success(context);

        Account account = await Account.OfAsync(SendAll(Users(120)));

        Assert.Null(account.Exception);
        account.AssertHolds(120);
        Assert.Equal(3, Server.Requests.Count);
        BatchOutcome<Recipient> outcome = Assert.Single(account.Outcomes, outcome => outcome.Status != BatchStatus.Accepted);
        Assert.Equal(50, outcome.StartIndex);
        return outcome;
    }
}
