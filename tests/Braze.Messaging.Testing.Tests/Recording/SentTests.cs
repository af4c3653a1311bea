namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the recorded campaigns, which keep their types.</summary>
public sealed class SentTests
{
    private readonly FakeBraze _fake = new();

    [Fact]
    public async Task The_campaign_and_its_arguments_are_recorded()
    {
        var campaign = new OrderShipped("A-1001", 79.90m);
        Audience audience = Filter.Bool("vip").EqualTo(true);

        TriggerSendResult result = await campaign.SendAsync(_fake.Client, externalUserId: "user-42", audience: audience, sendId: "s1");

        SentCampaign<OrderShipped> sent = Assert.Single(_fake.Sent<OrderShipped>());
        Assert.Same(campaign, sent.Campaign);
        Assert.Equal([Recipient.ForExternalUserId("user-42")], sent.Recipients);
        Assert.False(sent.Broadcast);
        Assert.Same(audience, sent.Audience);
        Assert.Equal("s1", sent.SendId);
        Assert.Equal("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11", sent.Request.CampaignId);
        Assert.Same(result, sent.Result);
        Assert.Matches("^[0-9a-f]{32}$", result.DispatchId);
        Assert.Equal("OrderShipped to 1 recipient(s)", sent.ToString());
        Assert.Contains("\"order_number\":\"A-1001\"", Assert.Single(_fake.Requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broadcast_has_no_recipients()
    {
        await new OrderShipped("A", 1).BroadcastAsync(_fake.Client);

        SentCampaign<OrderShipped> sent = Assert.Single(_fake.Sent<OrderShipped>());
        Assert.True(sent.Broadcast);
        Assert.Empty(sent.Recipients);
        Assert.Equal("OrderShipped to the whole segment", sent.ToString());
    }

    [Fact]
    public async Task Recipients_that_share_the_properties_are_one_entry()
    {
        await new OrderShipped("A", 1).SendAsync(_fake.Client, recipients: [Recipient.ForExternalUserId("u1"), Recipient.ForAlias("a", "b")]);

        Assert.Equal(
            [Recipient.ForExternalUserId("u1"), Recipient.ForAlias("a", "b")],
            Assert.Single(_fake.Sent<OrderShipped>()).Recipients);
    }

    [Fact]
    public async Task Each_recipient_with_its_own_properties_is_one_entry()
    {
        var first = new OrderShipped("A-1", 1);
        var second = new OrderShipped("A-2", 2);

        await _fake.Client.SendAsync(
            [first.To(Recipient.ForExternalUserId("u1")), second.To(Recipient.ForExternalUserId("u2"))]);

        IReadOnlyList<SentCampaign<OrderShipped>> sent = _fake.Sent<OrderShipped>();
        Assert.Equal(2, sent.Count);
        Assert.Same(first, sent[0].Campaign);
        Assert.Same(second, sent[1].Campaign);
        Assert.Equal(["u1", "u2"], sent.Select(static entry => Assert.Single(entry.Recipients).ExternalUserId));
        Assert.Same(sent[0].Request, sent[1].Request);
        Assert.Same(sent[0].Result, sent[1].Result);
        Assert.Single(_fake.Requests);
    }

    [Fact]
    public async Task A_type_has_its_own_campaigns_and_a_base_type_has_all()
    {
        await new OrderShipped("A-1", 1).SendAsync(_fake.Client, externalUserId: "u1");
        await new OrderDelayed("A-2").SendAsync(_fake.Client, externalUserId: "u2");

        Assert.Equal("A-1", Assert.Single(_fake.Sent<OrderShipped>()).Campaign.OrderNumber);
        Assert.Equal("A-2", Assert.Single(_fake.Sent<OrderDelayed>()).Campaign.OrderNumber);
        Assert.Equal([typeof(OrderShipped), typeof(OrderDelayed)], _fake.Sent<ITriggerCampaign>().Select(static sent => sent.Campaign.GetType()));
        Assert.Empty(_fake.Sent<Greeting>());
    }

    [Fact]
    public async Task A_change_after_the_send_does_not_change_the_record()
    {
        var recipients = new List<Recipient> { Recipient.ForExternalUserId("u1") };
        var request = new TriggerSendRequest("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")
        {
            TriggerProperties = new OrderDelayed("A"),
            Recipients = recipients,
        };
        await _fake.Client.SendRequestAsync(request);
        recipients[0].ExternalUserId = "u2";
        recipients.Add(Recipient.ForExternalUserId("u3"));
        request.SendId = "later";

        SentCampaign<OrderDelayed> sent = Assert.Single(_fake.Sent<OrderDelayed>());
        Assert.Equal([Recipient.ForExternalUserId("u1")], sent.Recipients);
        Assert.Null(sent.SendId);
    }

    [Fact]
    public async Task A_send_that_throws_is_in_Failed()
    {
        _fake.AnswerNext(FakeBrazeAnswer.RateLimited()).AnswerNext(FakeBrazeAnswer.DroppedBeforeReading()).AnswerNext(FakeBrazeAnswer.TimedOut());

        var limited = await Assert.ThrowsAsync<BrazeRateLimitException>(() => SendAsync("A-1"));
        var unconnected = await Assert.ThrowsAsync<BrazeConnectionException>(() => SendAsync("A-2"));
        var unknown = await Assert.ThrowsAsync<BrazeOutcomeUnknownException>(() => SendAsync("A-3"));
        await SendAsync("A-4");

        Assert.Equal("A-4", Assert.Single(_fake.Sent<OrderShipped>()).Campaign.OrderNumber);
        Assert.Equal(
            [("A-1", limited), ("A-2", unconnected), ("A-3", unknown)],
            _fake.Failed<OrderShipped>().Select(static failed => (failed.Campaign.OrderNumber, failed.Exception)));
    }

    [Fact]
    public async Task A_canceled_send_is_in_Failed()
    {
        _fake.AnswerNext(FakeBrazeAnswer.NoAnswer());
        using var cancelled = new CancellationTokenSource();
        Task<TriggerSendResult> sending = new OrderDelayed("A").SendAsync(_fake.Client, externalUserId: "u1", cancellationToken: cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.IsAssignableFrom<OperationCanceledException>(Assert.Single(_fake.Failed<OrderDelayed>()).Exception);
    }

    [Fact]
    public async Task The_rules_of_the_real_client_apply_and_nothing_is_sent()
    {
        var request = new TriggerSendRequest("0f2c8a4e-7d3a-4b9e-a4f4-1f6f0b9f2a11")
        {
            TriggerProperties = new OrderDelayed("A"),
            Recipients = [.. Enumerable.Repeat(Recipient.ForExternalUserId("u"), 51)],
        };

        Assert.StartsWith("BRZ1006", (await Assert.ThrowsAsync<BrazeValidationException>(() => _fake.Client.SendRequestAsync(request))).Message, StringComparison.Ordinal);
        request.Recipients = [null!];
        Assert.StartsWith("BRZ1004", (await Assert.ThrowsAsync<BrazeValidationException>(() => _fake.Client.SendRequestAsync(request))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _fake.Client.SendRequestAsync((TriggerSendRequest)null!));

        Assert.Empty(_fake.Requests);
        Assert.Empty(_fake.Sent<OrderDelayed>());
        Assert.Empty(_fake.Failed<OrderDelayed>());
    }

    [Fact]
    public async Task Any_client_can_be_recorded()
    {
        IBrazeClient recorded = _fake.Record(new FakeBraze().Client);

        await new OrderDelayed("A").SendAsync(recorded, externalUserId: "u1");

        Assert.Single(_fake.Sent<OrderDelayed>());
        Assert.Empty(_fake.Requests);
        Assert.Throws<ArgumentNullException>(() => _fake.Record(null!));
    }

    [Fact]
    public async Task The_client_is_thread_safe()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => SendAsync($"A-{i}"))));

        Assert.Equal(200, _fake.Sent<OrderShipped>().Select(static sent => sent.Campaign.OrderNumber).Distinct().Count());
        Assert.Same(_fake.Client, _fake.Client);
    }

    private Task<TriggerSendResult> SendAsync(string orderNumber) =>
        new OrderShipped(orderNumber, 1).SendAsync(_fake.Client, externalUserId: "u1");
}
