using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Braze.Messaging.Tests;

/// <summary>
/// Tests that the outcomes are complete with any failures, and that accepted requests are those that the server accepted.
/// </summary>
public sealed class RandomFailureTests : StreamTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task The_outcomes_agree_with_the_server(int seed)
    {
        var random = new Random(seed);
        int total = random.Next(1500, 3000);
        int[] ends = [.. Enumerable.Range(0, total).Select(_ => random.Next(10))];
        int[] broken = [.. Enumerable.Range(0, 3).Select(_ => random.Next(total))];
        ConcurrentDictionary<string, int> came = new();
        ConcurrentDictionary<string, int> taken = new();
        int EndOf(string user) => ends[int.Parse(user["user-".Length..], null)];

        Server.Answer = async context =>
        {
            string[] users = UsersOf(context);
            Array.ForEach(users, user => came.AddOrUpdate(user, 1, static (_, times) => times + 1));
            int end = EndOf(users[0]);
            if (end < 5)
            {
                Array.ForEach(users, user => taken.AddOrUpdate(user, 1, static (_, times) => times + 1));
            }

            await (end switch
            {
                < 4 => WriteAsync(context, 201, LoopbackServer.SuccessBody),
                4 => WriteAsync(context, 201, """{"message":"success","errors":["trouble"]}"""),
                5 => WriteAsync(context, 400, """{"message":"Invalid"}"""),
                6 => WriteAsync(context, 429, """{"message":"Too many"}"""),
                7 => WriteAsync(context, 500, ""),
                8 => WriteAsync(context, 200, "<html>"),
                _ => AbortAsync(context),
            });
        };

        // A server that accepts connections cannot refuse some of them, so this client uses another handler for those.
        IBrazeClient unconnected = ClientOf(RawServer.Nobody());
        var client = new StubClient((request, token) =>
        {
            string? first = request.Recipients!.First().ExternalUserId;
            return (first is not null && EndOf(first) == 3 ? unconnected : Client).SendRequestAsync(request, token);
        });

        SendProgress last = default;
        var progress = new CountingProgress(counts => last = counts);
        var options = new SendBatchesOptions { MaxConcurrency = random.Next(1, 9), Progress = progress };
        IEnumerable<Recipient> source = Enumerable.Range(0, total).Select(i => broken.Contains(i) ? new Recipient() : User(i));

        Account account = await Account.OfAsync(SendAll(source, options, client));

        Assert.Null(account.Exception);
        Assert.Equal(total, account.Outcomes.Sum(outcome => outcome.Recipients.Count));
        Assert.Equal((total + 49) / 50, account.Outcomes.Select(outcome => outcome.StartIndex).Distinct().Count());
        Assert.All(account.Outcomes, outcome => Assert.Equal(0, outcome.StartIndex % 50));

        string[] accepted = [.. account.Users(BatchStatus.Accepted, BatchStatus.AcceptedWithErrors)];
        int refused = account.Users(BatchStatus.Refused).Count();
        int unknown = account.Users(BatchStatus.Unknown).Count();
        int notSent = account.Users(BatchStatus.NotSent).Count();
        Assert.Equal(total, accepted.Length + refused + unknown + notSent);
        Assert.Equal(new SendProgress(total, accepted.Length, refused, unknown, notSent), last);
        Assert.All(new[] { accepted.Length, refused, unknown, notSent }, count => Assert.NotEqual(0, count));

        Assert.Equal(taken.Keys.Order(StringComparer.Ordinal), accepted.Order(StringComparer.Ordinal));
        Assert.All(taken.Values, times => Assert.Equal(1, times));
        Assert.DoesNotContain(account.Users(BatchStatus.NotSent), came.ContainsKey);
        Assert.All(account.Users(BatchStatus.Unknown), user => Assert.True(came.ContainsKey(user)));
    }

    [Fact]
    public async Task Progress_is_reported_after_each_batch_and_with_each_outcome()
    {
        List<SendProgress> told = [];

        await Account.OfAsync(SendAll(Users(120), new SendBatchesOptions { MaxConcurrency = 1, Progress = new CountingProgress(told.Add) }));

        Assert.Equal(6, told.Count);
        Assert.Equal([50, 100, 120], told.Select(counts => (int)counts.Read).Distinct());
        Assert.Equal([0, 50, 100, 120], told.Select(counts => (int)counts.Accepted).Distinct());
        Assert.All(told, counts => Assert.Equal((0, 0, 0), (counts.Refused, counts.Unknown, counts.NotSent)));
    }

    private static Task AbortAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private sealed class CountingProgress(Action<SendProgress> report) : IProgress<SendProgress>
    {
        public void Report(SendProgress value) => report(value);
    }
}
