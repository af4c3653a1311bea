namespace Braze.Messaging.Tests;

/// <summary>The base class of tests with their own server and a client that calls it.</summary>
public abstract class LoopbackTest : IAsyncLifetime
{
    private protected const string ApiKey = "5f0c3d7e-2b61-4a8d-9c0e-7d1b6a4f8e23";

    /// <summary>Shared by all tests, as in a program. The time-out ends a test that would hang.</summary>
    private static readonly HttpClient HttpClient = new() { Timeout = TimeSpan.FromSeconds(60) };

    private protected LoopbackServer Server { get; private set; } = null!;

    private protected BrazeClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await LoopbackServer.StartAsync();
        Client = ClientOf(Server.Address);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    private protected static TriggerSendRequest RequestTo(params Recipient[] recipients) => new(OrderShipped.Id) { Recipients = recipients };

    private protected static TriggerSendRequest RequestToOne() => RequestTo(Recipient.ForExternalUserId("user-1"));

    private protected static BrazeClient ClientOf(Uri address, HttpClient? httpClient = null) => new(httpClient ?? HttpClient, OptionsOf(address));

    /// <summary>Returns options without waits for a rate limit, so a 429 ends the send.</summary>
    private protected static BrazeOptions OptionsOf(Uri address) => new() { RestEndpoint = address, ApiKey = ApiKey, MaxRateLimitWait = TimeSpan.Zero };

    /// <summary>Sends a campaign with the values of the test to one recipient, and returns the JSON of the values.</summary>
    private protected async Task<string> PropertiesOf(Action<TriggerPropertyWriter> write)
    {
        await TriggerCampaign.SendAsync(new WrittenCampaign(write), Client, "u", null, null, false, null, null, null, default);

        const string Before = $$"""{"campaign_id":"{{OrderShipped.Id}}","trigger_properties":""";
        const string After = ""","recipients":[{"external_user_id":"u"}]}""";
        string body = Server.Body;
        Assert.StartsWith(Before, body, StringComparison.Ordinal);
        Assert.EndsWith(After, body, StringComparison.Ordinal);
        return body[Before.Length..^After.Length];
    }

    /// <summary>Sends the attributes of one recipient, and returns their JSON.</summary>
    private protected async Task<string> AttributesOf(UserAttributes attributes)
    {
        await Client.SendRequestAsync(RequestTo(Recipient.ForExternalUserId("u") with { Attributes = attributes }));

        const string Before = $$"""{"campaign_id":"{{OrderShipped.Id}}","recipients":[{"external_user_id":"u","attributes":""";
        const string After = "}]}";
        string body = Server.Body;
        Assert.StartsWith(Before, body, StringComparison.Ordinal);
        Assert.EndsWith(After, body, StringComparison.Ordinal);
        return body[Before.Length..^After.Length];
    }
}
