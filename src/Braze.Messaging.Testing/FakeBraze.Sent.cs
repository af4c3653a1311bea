namespace Braze.Messaging.Testing;

/// <content>Which campaigns were sent, as typed as they were.</content>
public sealed partial class FakeBraze
{
    private readonly Lazy<IBrazeClient> _client;
    private readonly List<RecordedSend> _sends = [];

    /// <summary>
    /// A client that sends to this fake in memory and records the campaigns: a real <see cref="BrazeClient"/>, with its rules,
    /// its JSON and its exceptions. It sends each request once, so that a scripted refusal reaches the code under test.
    /// </summary>
    /// <exception cref="ArgumentException"><see cref="ApiKey"/> is not a key that a client takes: it contains whitespace, for example.</exception>
    public IBrazeClient Client => _client.Value;

    /// <summary>Makes a client that sends with another one and records the campaigns here: to test over HTTP, say.</summary>
    /// <param name="client">The client to send with.</param>
    /// <returns>The client to hand to what is tested.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public IBrazeClient Record(IBrazeClient client)
    {
        Guard.NotNull(client);
        return new RecordingClient(client, Record);
    }

    /// <summary>
    /// The campaigns of one type that were sent with <see cref="Client"/>, or with one that <see cref="Record(IBrazeClient)"/>
    /// made, and accepted: in the order of the answers.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign, or a base type of several.</typeparam>
    /// <returns>
    /// One entry for each campaign instance: for all recipients of a request that share it, or for the one who has it alone.
    /// </returns>
    public IReadOnlyList<SentCampaign<TCampaign>> Sent<TCampaign>()
        where TCampaign : ITriggerCampaign =>
        [.. Sends().Where(static send => send.Result is not null)
            .SelectMany(static send => send.PartsOf<TCampaign>().Select(part => new SentCampaign<TCampaign>(part, send.Result!)))];

    /// <summary>
    /// The campaigns of one type whose send ended in an exception: refused, cancelled, or with an outcome that is not known. A
    /// call that breaks a rule of the client's is not among them, since nothing has left.
    /// </summary>
    /// <typeparam name="TCampaign">The campaign, or a base type of several.</typeparam>
    /// <returns>One entry for each campaign instance, as <see cref="Sent"/> has them.</returns>
    public IReadOnlyList<FailedCampaign<TCampaign>> Failed<TCampaign>()
        where TCampaign : ITriggerCampaign =>
        [.. Sends().Where(static send => send.Exception is not null)
            .SelectMany(static send => send.PartsOf<TCampaign>().Select(part => new FailedCampaign<TCampaign>(part, send.Exception!)))];

    private void Record(RecordedSend send)
    {
        lock (_gate)
        {
            _sends.Add(send);
        }
    }

    private RecordedSend[] Sends()
    {
        lock (_gate)
        {
            return [.. _sends];
        }
    }

    // Each request once: what a test scripts is for the code under test to meet, and not for the client's repeats.
    private IBrazeClient CreateClient() => Record(new BrazeClient(
        CreateHandler(),
        new BrazeOptions { RestEndpoint = new Uri("https://rest.braze.example"), ApiKey = ApiKey, MaxRetries = 0 }));
}
