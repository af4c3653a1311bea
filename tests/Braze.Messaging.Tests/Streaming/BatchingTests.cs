using System.Text.Json;

namespace Braze.Messaging.Tests;

/// <summary>Tests how a source is divided, and the content of each request and its outcome.</summary>
public sealed class BatchingTests : StreamTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(51)]
    [InlineData(100)]
    [InlineData(523)]
    public async Task Each_recipient_is_in_one_request_and_one_outcome(int count)
    {
        Account account = await Account.OfAsync(SendAll(Users(count)));

        Assert.Null(account.Exception);
        account.AssertHolds(count);
        Assert.Equal(count, account.Count(BatchStatus.Accepted));
        Assert.Equal((count + 49) / 50, Server.Requests.Count);
        Assert.Equal(
            Users(count).Select(user => user.ExternalUserId).Order(StringComparer.Ordinal),
            Server.Requests.SelectMany(UsersOf).Order(StringComparer.Ordinal));
        Assert.All(account.Outcomes, outcome =>
        {
            Assert.Equal("14497aa4b013bf150881547fb3076fd6", outcome.Result!.DispatchId);
            Assert.Null(outcome.Exception);
            Assert.False(outcome.CanSendAgain);
            Assert.Empty(outcome.Repeats);
        });
    }

    [Fact]
    public async Task An_asynchronous_source_is_sent_in_the_same_way()
    {
        var source = new WatchedSource(523, async (_, _) => await Task.Yield());

        Account account = await Account.OfAsync(SendAll(source));

        Assert.Null(account.Exception);
        account.AssertHolds(523);
        Assert.Equal(523, account.Count(BatchStatus.Accepted));
        Assert.Equal(1, source.Disposals);
    }

    [Fact]
    public async Task An_empty_source_sends_nothing()
    {
        Assert.Equal((0, null), await OutcomesAndFailureAsync(SendAll([])));
        Assert.Equal((0, null), await OutcomesAndFailureAsync(SendAll(new WatchedSource(0, (_, _) => default))));
        Assert.Empty(Server.Requests);

        static async Task<(int, Exception?)> OutcomesAndFailureAsync(IAsyncEnumerable<BatchOutcome<Recipient>> stream)
        {
            Account account = await Account.OfAsync(stream);
            return (account.Outcomes.Count, account.Exception);
        }
    }

    [Fact]
    public async Task Each_request_carries_what_was_given_for_all()
    {
        IAsyncEnumerable<BatchOutcome<Recipient>> stream =
            Campaign.SendBatchesAsync(Client, Users(51), Filter.Bool("vip").Exists(), "spring", null, default);

        await Account.OfAsync(stream);

        Assert.Equal(2, Server.Requests.Count);
        Assert.All(Server.Requests, request => Assert.StartsWith(
            $$$"""{"campaign_id":"{{{OrderShipped.Id}}}","send_id":"spring","trigger_properties":{"order_number":"A-1","total":1},"audience":{"custom_attribute":{"custom_attribute_name":"vip","comparison":"exists"}},"recipients":[{"external_user_id":""",
            request.Text,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Recipients_keep_their_own_properties(bool asynchronous)
    {
        IEnumerable<Recipient<OrderShipped>> recipients = Enumerable.Range(0, 120).Select(i => new OrderShipped($"A-{i}", i).To(User(i)));
        IAsyncEnumerable<BatchOutcome<Recipient<OrderShipped>>> stream = asynchronous
            ? Client.SendBatchesAsync(recipients.ToAsyncEnumerable(), null, "spring", null, default)
            : Client.SendBatchesAsync(recipients, null, "spring", null, default);

        int count = 0;
        await foreach (BatchOutcome<Recipient<OrderShipped>> outcome in stream)
        {
            Assert.Equal(BatchStatus.Accepted, outcome.Status);
            Assert.Equal($"user-{outcome.StartIndex}", outcome.Recipients[0].Addressee.ExternalUserId);
            Assert.Null(outcome.Recipients[0].Addressee.TriggerProperties);
            count += outcome.Recipients.Count;
        }

        Assert.Equal(120, count);
        Assert.Equal(3, Server.Requests.Count);
        foreach (RecordedRequest request in Server.Requests)
        {
            using JsonDocument body = JsonDocument.Parse(request.Body);
            Assert.Equal("spring", body.RootElement.GetProperty("send_id").GetString());
            Assert.All(body.RootElement.GetProperty("recipients").EnumerateArray(), recipient => Assert.Equal(
                recipient.GetProperty("external_user_id").GetString()!.Replace("user-", "A-", StringComparison.Ordinal),
                recipient.GetProperty("trigger_properties").GetProperty("order_number").GetString()));
        }
    }

    [Fact]
    public async Task A_recipient_that_is_twice_in_a_request_is_reported_and_sent()
    {
        Recipient[] recipients =
        [
            User(1), Recipient.ForAlias("anna", "mail"), User(2), User(1), Recipient.ForAlias("anna", "phone"), Recipient.ForAlias("anna", "mail"),
            Recipient.ForExternalUserId("USER-1"), User(1),
        ];

        Account account = await Account.OfAsync(SendAll(recipients));

        BatchOutcome<Recipient> outcome = Assert.Single(account.Outcomes);
        Assert.Equal([3, 5, 7], outcome.Repeats);
        Assert.Equal(recipients, outcome.Recipients);
        Assert.Equal(BatchStatus.Accepted, outcome.Status);
    }

    [Fact]
    public async Task A_recipient_in_two_requests_is_not_a_repeat()
    {
        Account account = await Account.OfAsync(SendAll([.. Users(50), .. Users(50)]));

        Assert.Equal(2, account.Outcomes.Count);
        Assert.All(account.Outcomes, outcome => Assert.Empty(outcome.Repeats));
    }

    [Fact]
    public async Task Nothing_is_read_or_sent_before_it_is_enumerated()
    {
        bool read = false;
        IEnumerable<Recipient> Source()
        {
            read = true;
            yield return User(0);
        }

        IAsyncEnumerable<BatchOutcome<Recipient>> stream = SendAll(Source());
        stream.GetAsyncEnumerator();
        await Task.Yield();

        Assert.False(read);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_second_enumeration_does_not_send_again()
    {
        IAsyncEnumerable<BatchOutcome<Recipient>> stream = SendAll(Users(1));
        await Account.OfAsync(stream);

        Assert.Throws<InvalidOperationException>(() => stream.GetAsyncEnumerator());
        Assert.Single(Server.Requests);
    }

    [Fact]
    public void Values_that_all_requests_share_are_checked_by_the_call()
    {
        Assert.StartsWith("BRZ1010: ", Assert.Throws<BrazeValidationException>(
            () => { Campaign.SendBatchesAsync(Client, Users(1), null, "", null, default); }).Message, StringComparison.Ordinal);
        Assert.StartsWith("BRZ1010: ", Assert.Throws<BrazeValidationException>(
            () => { Client.SendBatchesAsync<OrderShipped>([], sendId: ""); }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("campaign", () => { TriggerCampaignExtensions.SendBatchesAsync(null!, Client, Users(1), null, null, null, default); });
        Assert.Throws<ArgumentNullException>("client", () => { Campaign.SendBatchesAsync(null!, Users(1), null, null, null, default); });
        Assert.Throws<ArgumentNullException>("recipients", () => { Campaign.SendBatchesAsync(Client, (IEnumerable<Recipient>)null!, null, null, null, default); });
        Assert.Throws<ArgumentNullException>(
            "recipients",
            () => { Client.SendBatchesAsync((IAsyncEnumerable<Recipient<OrderShipped>>)null!, null, null, null, default); });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65)]
    public void Options_out_of_range_are_refused_where_they_are_set(int maxConcurrency)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendBatchesOptions { MaxConcurrency = maxConcurrency });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendBatchesOptions { CancellationGracePeriod = TimeSpan.FromTicks(-1) });
        Assert.Equal(4, new SendBatchesOptions().MaxConcurrency);
    }

    [Fact]
    public async Task The_string_of_an_outcome_contains_no_identifier()
    {
        Account account = await Account.OfAsync(SendAll(Users(2)));

        Assert.Equal("BatchOutcome { Status = Accepted, StartIndex = 0, Recipients = 2 }", account.Outcomes[0].ToString());
    }
}
