using System.Net;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests which request gets which scripted answer.</summary>
public sealed class ScriptTests : ScriptTest
{
    [Fact]
    public async Task Answers_are_used_up_in_order_and_then_the_contract_answers_again()
    {
        Fake.AnswerNext(FakeBrazeAnswer.RateLimited())
            .AnswerNext(FakeBrazeAnswer.ServerError(), times: 2)
            .AnswerNext(FakeBrazeAnswer.Queued());

        Assert.Equal(
            ["BrazeRateLimitException", "BrazeOutcomeUnknownException", "BrazeOutcomeUnknownException", "202", "201"],
            await OutcomesAsync("u", "u", "u", "u", "u"));
        Assert.Equal([429, 500, 500, 202, 201], Fake.Requests.Select(static request => (int)request.StatusCode!));
    }

    [Fact]
    public async Task A_condition_applies_to_every_request_that_meets_it()
    {
        Fake.AnswerWhen(static request => request.Body.Contains("\"bad\"", StringComparison.Ordinal), FakeBrazeAnswer.ServerError());

        Assert.Equal(["201", "BrazeOutcomeUnknownException", "201", "BrazeOutcomeUnknownException"], await OutcomesAsync("u", "bad", "u", "bad"));
    }

    [Fact]
    public async Task A_condition_can_be_used_up_too()
    {
        Fake.AnswerWhen(static request => request.Body.Contains("\"bad\"", StringComparison.Ordinal), FakeBrazeAnswer.ServerError(), times: 1);

        Assert.Equal(["201", "BrazeOutcomeUnknownException", "201"], await OutcomesAsync("u", "bad", "bad"));
    }

    [Fact]
    public async Task Answers_are_used_in_the_order_in_which_they_were_added()
    {
        Fake.AnswerWhen(static _ => true, FakeBrazeAnswer.Queued(), times: 1).AnswerNext(FakeBrazeAnswer.RateLimited());

        Assert.Equal(["202", "BrazeRateLimitException", "201"], await OutcomesAsync("u", "u", "u"));
    }

    [Fact]
    public async Task A_condition_sees_no_answer_yet_and_may_add_to_the_script()
    {
        Fake.AnswerWhen(
            request =>
            {
                Assert.Null(request.Answer);
                Fake.AnswerNext(FakeBrazeAnswer.RateLimited());
                return true;
            },
            FakeBrazeAnswer.Queued(),
            times: 1);

        Assert.Equal(["202", "BrazeRateLimitException", "201"], await OutcomesAsync("u", "u", "u"));
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_share()
    {
        string[] users = [.. Enumerable.Repeat("u", 300)];
        Fake.AnswerShare(0.2, FakeBrazeAnswer.ServerError(), seed: 7);
        string[] first = await OutcomesAsync(users);
        Fake.ClearScript();
        Fake.AnswerShare(0.2, FakeBrazeAnswer.ServerError(), seed: 7);
        string[] second = await OutcomesAsync(users);
        Fake.ClearScript();
        Fake.AnswerShare(0.2, FakeBrazeAnswer.ServerError(), seed: 8);
        string[] third = await OutcomesAsync(users);

        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
        Assert.InRange(first.Count(static outcome => outcome != "201"), 40, 80);
    }

    [Theory]
    [InlineData(0, "201")]
    [InlineData(1, "BrazeOutcomeUnknownException")]
    public async Task A_share_of_zero_or_one(double share, string outcome)
    {
        Fake.AnswerShare(share, FakeBrazeAnswer.TimedOut());

        Assert.All(await OutcomesAsync("u", "u", "u", "u", "u"), actual => Assert.Equal(outcome, actual));
    }

    [Fact]
    public async Task The_script_can_be_cleared()
    {
        Fake.AnswerNext(FakeBrazeAnswer.DroppedBeforeReading(), times: 5).AnswerShare(1, FakeBrazeAnswer.Queued());
        await OutcomeAsync();
        Fake.ClearScript();

        Assert.Equal("201", await OutcomeAsync());
    }

    [Fact]
    public async Task Threads_use_up_an_answer_exactly_as_often_as_it_was_scripted()
    {
        Fake.AnswerNext(FakeBrazeAnswer.RateLimited(), times: 30)
            .AnswerNext(FakeBrazeAnswer.DroppedBeforeReading(), times: 20)
            .AnswerWhen(static request => request.Body.Contains("\"u", StringComparison.Ordinal), FakeBrazeAnswer.Queued(), times: 50);

        string[] outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => OutcomeAsync($"u{i}"))));

        Assert.Equal(
            [("201", 100), ("202", 50), ("BrazeConnectionException", 20), ("BrazeRateLimitException", 30)],
            outcomes.GroupBy(static outcome => outcome).Select(static group => (group.Key, group.Count())).Order());
        Assert.Equal(180, Fake.Requests.Count);
    }

    [Fact]
    public void A_custom_server_gets_the_fault()
    {
        Fake.AnswerNext(FakeBrazeAnswer.DroppedAfterReading()).AnswerNext(FakeBrazeAnswer.DroppedBeforeReading());

        FakeBrazeAnswer first = Fake.Answer("POST", "/campaigns/trigger/send", null, null, []);
        FakeBrazeAnswer second = Fake.Answer("POST", "/campaigns/trigger/send", null, null, []);

        Assert.Equal((FakeBrazeFault.DroppedAfterReading, (HttpStatusCode)0, ""), (first.Fault, first.StatusCode, first.Body));
        Assert.Equal(FakeBrazeFault.DroppedBeforeReading, second.Fault);
        Assert.Same(first, Assert.Single(Fake.Requests).Answer);
    }

    [Fact]
    public void Invalid_arguments_of_a_script_are_refused()
    {
        FakeBrazeAnswer answer = FakeBrazeAnswer.Queued();

        Assert.Throws<ArgumentNullException>(() => Fake.AnswerNext(null!));
        Assert.Throws<ArgumentNullException>(() => Fake.AnswerWhen(null!, answer));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.AnswerNext(answer, times: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.AnswerWhen(static _ => true, answer, times: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.AnswerShare(1.1, answer));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.AnswerShare(double.NaN, answer));
        Assert.Throws<ArgumentNullException>(() => FakeBrazeAnswer.Custom(HttpStatusCode.OK, null!));
        Assert.Throws<ArgumentNullException>(() => FakeBrazeAnswer.AcceptedWithErrors(null!));
        Assert.Throws<ArgumentNullException>(() => answer.WithHeader("name", null!));
    }

    private async Task<string[]> OutcomesAsync(params string[] users)
    {
        var outcomes = new List<string>();
        foreach (string user in users)
        {
            outcomes.Add(await OutcomeAsync(user));
        }

        return [.. outcomes];
    }
}
