namespace Braze.Messaging.Tests;

/// <summary>Tests that recipients who were not sent can be sent again, and that nobody is messaged twice.</summary>
public sealed class ResumeTests : StreamTest
{
    [Fact]
    public async Task After_a_rate_limit_its_recipients_are_sent_again()
    {
        Server.Answer = context => Server.Requests.Count % 3 == 0
            ? WriteAsync(context, 429, """{"message":"Too many"}""")
            : WriteAsync(context, 201, LoopbackServer.SuccessBody);

        List<string> accepted = [];
        List<Recipient> left = [.. Users(523)];
        while (left.Count > 0)
        {
            Account account = await Account.OfAsync(SendAll(left, new SendBatchesOptions { MaxConcurrency = 1 }));
            Assert.Null(account.Exception);
            accepted.AddRange(account.Users(BatchStatus.Accepted));
            left = [.. account.Outcomes.Where(outcome => outcome.CanSendAgain).SelectMany(outcome => outcome.Recipients)];
        }

        Assert.Equal(Sorted(Users(523).Select(user => user.ExternalUserId!)), Sorted(accepted));
    }

    [Fact]
    public async Task After_a_cancellation_the_rest_of_the_source_can_be_sent()
    {
        using var cancellation = new CancellationTokenSource();
        Account cancelled = await Account.OfAsync(
            SendAll(Users(1000), cancellationToken: cancellation.Token, options: new SendBatchesOptions { CancellationGracePeriod = TimeSpan.FromHours(1) }),
            outcome =>
            {
                if (outcome.StartIndex == 300)
                {
                    cancellation.Cancel();
                }
            });
        Assert.IsType<OperationCanceledException>(cancelled.Exception);

        int read = cancelled.Outcomes.Sum(outcome => outcome.Recipients.Count);
        IEnumerable<Recipient> notSent = cancelled.Outcomes.Where(outcome => outcome.CanSendAgain).SelectMany(outcome => outcome.Recipients);
        Account resumed = await Account.OfAsync(SendAll(notSent.Concat(Users(1000).Skip(read))));

        Assert.Null(resumed.Exception);
        Assert.Equal(
            Sorted(Users(1000).Select(user => user.ExternalUserId!)), Sorted(cancelled.Users(BatchStatus.Accepted).Concat(resumed.Users(BatchStatus.Accepted))));
        Assert.Equal(Sorted(Users(1000).Select(user => user.ExternalUserId!)), Sorted(Server.Requests.SelectMany(UsersOf)));
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> users) => users.Order(StringComparer.Ordinal);
}
