using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Braze.Messaging.Tests.Handlers;

/// <summary>
/// Tests that a request is sent once with any handlers, and that exception, log, metric and stream report the same outcome.
/// </summary>
public sealed class SafeUnderHandlersTests : LoopbackTest
{
    public static TheoryData<string, string> EachWayAndFailure()
    {
        var data = new TheoryData<string, string>();
        foreach (string way in Application.Names)
        {
            foreach (string failure in Service.Failures)
            {
                data.Add(way, failure);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EachWayAndFailure))]
    public async Task A_send_with_an_unknown_outcome_is_sent_once_and_reported_as_unknown(string way, string failure)
    {
        string campaign = Guid.NewGuid().ToString();
        using var log = new CapturedLog();
        using var counts = new SendCounts(campaign);
        await using ServiceProvider provider = Create(way, log, isSilent: failure == "silent");
        IBrazeClient client = provider.GetRequiredService<IBrazeClient>();

        Server.Answer = new Service(failure.Split(' ')).AnswerAsync;
        Exception exception = await Assert.ThrowsAnyAsync<Exception>(() => client.SendRequestAsync(Request(campaign)));
        Assert.IsType<BrazeOutcomeUnknownException>(exception);
        Assert.Equal(BatchStatus.Unknown, SendFailure.From(exception)?.Status);
        Assert.Single(Server.Requests);

        Server.Answer = new Service(failure.Split(' ')).AnswerAsync;
        var outcomes = new List<BatchOutcome<Recipient>>();
        await foreach (BatchOutcome<Recipient> outcome in new WrittenCampaign(static _ => { }).SendBatchesAsync(client, [Recipient.ForExternalUserId("user-1")]))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal(BatchStatus.Unknown, Assert.Single(outcomes).Status);
        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal(["unknown"], counts.Outcomes);
        Assert.Contains("may have been sent", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("was not sent", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task An_accepted_send_is_accepted_once(string way)
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(way, log);

        TriggerSendResult result = await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task A_refused_send_is_refused_once(string way)
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(way, log);
        Server.Answers(400, """{"message":"Invalid Campaign ID"}""");

        var exception = await Assert.ThrowsAsync<BrazeRequestException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.Equal(400, (int?)exception.StatusCode);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task Only_the_client_repeats_after_a_rate_limit(string way)
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(way, log);
        Server.Answer = new Service("429", "201").AnswerAsync;

        TriggerSendResult result = await provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne());

        Assert.Equal("success", result.Message);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(EachWay))]
    public async Task Without_a_listener_nothing_was_sent(string way)
    {
        using var log = new CapturedLog();
        await using ServiceProvider provider = Create(way, log, RawServer.Nobody(), time: new ImpatientTime());

        var exception = await Assert.ThrowsAsync<BrazeConnectionException>(() => provider.GetRequiredService<IBrazeClient>().SendRequestAsync(RequestToOne()));

        Assert.True(SendFailure.From(exception)?.CanSendAgain);
        Assert.DoesNotContain("may have been sent", log.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> EachWay() => [.. Application.Names];

    private static TriggerSendRequest Request(string campaign) => new(campaign) { Recipients = [Recipient.ForExternalUserId("user-1")] };

    private ServiceProvider Create(string way, CapturedLog log, Uri? address = null, bool isSilent = false, TimeProvider? time = null) => Application.Create(way, services =>
    {
        services.AddLogging(logging => logging.AddProvider(log));
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        services.AddBraze(options =>
        {
            options.RestEndpoint = address ?? Server.Address;
            options.ApiKey = ApiKey;
            options.Timeout = isSilent ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(30);
        });
    });
}
