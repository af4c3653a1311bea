using System.Net;
using System.Text.Json;

namespace Braze.Messaging.Testing.Tests;

/// <summary>Tests the fake with a real <see cref="BrazeClient"/>.</summary>
public sealed class ClientTests
{
    private readonly FixedTime _time = new();
    private readonly FakeBraze _fake;

    public ClientTests() => _fake = new FakeBraze(RawCall.Key) { TimeProvider = _time };

    [Fact]
    public async Task Named_recipients_are_accepted_from_the_hourly_pool()
    {
        TriggerSendResult first = await SendAsync([Recipient.ForExternalUserId("u1"), Recipient.ForAlias("a", "b")]);
        TriggerSendResult second = await SendAsync([Recipient.ForExternalUserId("u1")]);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal("success", first.Message);
        Assert.Matches("^[0-9a-f]{32}$", first.DispatchId);
        Assert.NotEqual(first.DispatchId, second.DispatchId);
        Assert.Equal(new RateLimit(250_000, 249_999, new DateTimeOffset(2026, 3, 4, 9, 0, 0, TimeSpan.Zero)), first.RateLimit);
        Assert.Equal(249_998, second.RateLimit.Remaining);
    }

    [Fact]
    public async Task A_broadcast_is_accepted_from_the_pool_of_the_minute()
    {
        TriggerSendResult result = await BroadcastAsync();

        Assert.Equal(HttpStatusCode.Created, result.StatusCode);
        Assert.Equal(new RateLimit(250, 249, new DateTimeOffset(2026, 3, 4, 8, 21, 0, TimeSpan.Zero)), result.RateLimit);
    }

    [Fact]
    public async Task A_broadcast_to_an_audience_draws_on_the_pool_of_broadcasts()
    {
        TriggerSendResult result = await Client().SendRequestAsync(
            new TriggerSendRequest(RawCall.CampaignId) { Audience = Filter.Bool("vip").EqualTo(true), Broadcast = true });

        Assert.Equal(250, result.RateLimit.Limit);
    }

    [Fact]
    public async Task An_exhausted_limit_refuses_until_its_window_ends()
    {
        for (int i = 0; i < 250; i++)
        {
            await BroadcastAsync();
        }

        BrazeRateLimitException spent = await Assert.ThrowsAsync<BrazeRateLimitException>(BroadcastAsync);
        Assert.Equal(0, spent.RateLimit.Remaining);
        Assert.Equal(249_999, (await SendAsync([Recipient.ForExternalUserId("u1")])).RateLimit.Remaining);

        _time.Now = spent.ResetsAt!.Value;
        Assert.Equal(249, (await BroadcastAsync()).RateLimit.Remaining);
    }

    [Fact]
    public async Task A_refused_request_does_not_count()
    {
        await Assert.ThrowsAsync<BrazeRequestException>(() => SendAsync([Recipient.ForExternalUserId("u1")], campaignId: "welcome"));

        Assert.Equal(249_999, (await SendAsync([Recipient.ForExternalUserId("u1")])).RateLimit.Remaining);
    }

    [Fact]
    public async Task The_key_can_be_in_the_body()
    {
        await SendAsync([Recipient.ForExternalUserId("u1")], authentication: BrazeAuthentication.RequestBody);

        FakeBrazeRequest request = Assert.Single(_fake.Requests);
        Assert.Null(request.Authorization);
        Assert.Contains("\"api_key\":\"test-key\"", request.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BrazeAuthentication.Header)]
    [InlineData(BrazeAuthentication.RequestBody)]
    public async Task Another_key_is_refused_with_empty_rate_limit_headers(BrazeAuthentication authentication)
    {
        BrazeRequestException refused = await Assert.ThrowsAsync<BrazeRequestException>(
            () => SendAsync([Recipient.ForExternalUserId("u1")], key: "another-key", authentication: authentication));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("""{"message":"Invalid API key: non-existent"}""", refused.ResponseBody);
        Assert.Equal(new RateLimit(null, null, null), refused.RateLimit);
    }

    [Fact]
    public async Task Only_the_given_campaigns_exist()
    {
        const string Known = "5f0f2b1c-0000-0000-0000-000000000001";
        var fake = new FakeBraze(RawCall.Key, Known);

        await SendAsync([Recipient.ForExternalUserId("u1")], Known, fake: fake);
        BrazeRequestException refused = await Assert.ThrowsAsync<BrazeRequestException>(
            () => SendAsync([Recipient.ForExternalUserId("u1")], RawCall.CampaignId, fake: fake));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("""{"message":"Invalid Campaign ID"}""", refused.ResponseBody);
    }

    [Fact]
    public async Task Every_field_that_the_client_can_send_passes()
    {
        TriggerSendResult result = await Client().SendRequestAsync(new TriggerSendRequest(RawCall.CampaignId)
        {
            SendId = "send-1",
            TriggerProperties = new Greeting(),
            Audience = Filter.Bool("vip").EqualTo(true),
            Recipients =
            [
                Recipient.ForExternalUserId("u1") with
                {
                    SendToExistingOnly = false,
                    Attributes = new UserAttributes
                    {
                        FirstName = "Anna",
                        LastName = UserAttributes.Delete,
                        Email = "anna@example.com",
                        ImageUrl = new Uri("https://i.example/a.png"),
                        Gender = Gender.Female,
                        DateOfBirth = new DateOnly(1990, 5, 7),
                        EmailSubscribe = SubscriptionStatus.OptedIn,
                        PushSubscribe = SubscriptionStatus.Subscribed,
                        EmailOpenTrackingDisabled = true,
                        SubscriptionGroups = [new SubscriptionGroup("g", SubscriptionGroupState.Subscribed)],
                        CurrentLocation = new GeoLocation(13.4, 52.5),
                        DateOfFirstSession = DateTimeOffset.UnixEpoch,
                        PushTokens = [new PushToken("a", "t")],
                        MergeObjects = true,
                        ["visits"] = CustomAttributeValue.Increment(1),
                        ["address"] = new AttributeObject { ["city"] = "Berlin" },
                    },
                },
                Recipient.ForAlias("a", "b") with { SendToExistingOnly = true },
                Recipient.ForEmail("b@example.com", Prioritization.Identified, Prioritization.MostRecentlyUpdated),
                Recipient.ForBrazeId("5f0f") with { SendToExistingOnly = true },
            ],
            Attachments = [new Attachment("Invoice", new Uri("https://files.example/1.pdf"), "files")],
        });

        Assert.Equal(HttpStatusCode.Created, result.StatusCode);
    }

    [Fact]
    public async Task A_request_is_recorded_as_it_was_sent()
    {
        await TriggerCampaign.SendAsync(new Greeting(), Client(), "u1", null, null, false, null, "send-1", null, CancellationToken.None);

        FakeBrazeRequest request = Assert.Single(_fake.Requests);
        Assert.Equal(
            new FakeBrazeRequest(
                "POST",
                "/campaigns/trigger/send",
                "application/json",
                "Bearer test-key",
                $$$"""{"campaign_id":"{{{RawCall.CampaignId}}}","send_id":"send-1","trigger_properties":{"text":"Grüß dich"},"recipients":[{"external_user_id":"u1"}]}"""),
            request with { Answer = null });
        Assert.Equal((HttpStatusCode.Created, "application/json"), (request.Answer!.StatusCode, request.Answer.ContentType));
        Assert.Matches("""^\{"dispatch_id":"[0-9a-f]{32}","message":"success"}$""", request.Answer.Body);
        Assert.Equal("POST /campaigns/trigger/send -> 201", request.ToString());
    }

    [Fact]
    public async Task Requests_is_a_snapshot()
    {
        await BroadcastAsync();
        IReadOnlyList<FakeBrazeRequest> before = _fake.Requests;
        await BroadcastAsync();

        Assert.Single(before);
        Assert.Equal(2, _fake.Requests.Count);
    }

    [Fact]
    public async Task It_is_thread_safe()
    {
        TriggerSendResult[] results = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => Task.Run(() => SendAsync([Recipient.ForExternalUserId($"u{i}")]))));

        Assert.Equal(200, _fake.Requests.Count);
        Assert.Equal(200, results.Select(static result => result.RateLimit.Remaining).Distinct().Count());
        Assert.Equal(250_000 - 200, results.Min(static result => result.RateLimit.Remaining));
    }

    [Fact]
    public async Task A_canceled_call_is_not_answered()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client().SendRequestAsync(new TriggerSendRequest(RawCall.CampaignId) { Broadcast = true }, new CancellationToken(canceled: true)));

        Assert.Empty(_fake.Requests);
    }

    [Fact]
    public async Task Each_audience_that_can_be_written_passes()
    {
        Audience audience = Audience.And(
            Filter.EmailSubscription.Is(SubscriptionStatus.OptedIn),
            Audience.Or(Filter.String("city").IsAnyOf("Wien"), Filter.Number("orders").GreaterThan(3)));
        await Client().SendRequestAsync(new TriggerSendRequest(RawCall.CampaignId) { Broadcast = true, Audience = audience });

        using JsonDocument body = JsonDocument.Parse(Assert.Single(_fake.Requests).Body);
        Assert.Equal(2, body.RootElement.GetProperty("audience").GetProperty("AND").GetArrayLength());
    }

    private Task<TriggerSendResult> BroadcastAsync() => Client().SendRequestAsync(new TriggerSendRequest(RawCall.CampaignId) { Broadcast = true });

    private Task<TriggerSendResult> SendAsync(
        Recipient[] recipients,
        string campaignId = RawCall.CampaignId,
        string key = RawCall.Key,
        BrazeAuthentication authentication = BrazeAuthentication.Header,
        FakeBraze? fake = null) =>
        Client(fake, key, authentication).SendRequestAsync(new TriggerSendRequest(campaignId) { Recipients = recipients });

    private BrazeClient Client(FakeBraze? fake = null, string key = RawCall.Key, BrazeAuthentication authentication = BrazeAuthentication.Header) => new(
        new HttpClient((fake ?? _fake).CreateHandler()),
        new BrazeOptions { RestEndpoint = new Uri("https://rest.braze.example"), ApiKey = key, Authentication = authentication });
}
